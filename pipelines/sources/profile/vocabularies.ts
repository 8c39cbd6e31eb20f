import { headerWords, meaningIn, type Vocabulary } from "./header-words.ts";

const words = (text: string): Vocabulary => text.trim().split(/\s*,\s*|\n\s*/);

/** Something that a customer may expect, in English, German, Portuguese, Dutch, Spanish, Italian, French, Danish, Norwegian, Swedish and Polish. */
export const promiseWords: Vocabulary = words(`
  due, duedate, deadline, deadlines, promised, promise, promises, promisedate, estimated, estimate, eta, edd, expected, expectation, planned, enddateplanned
  scheduled, target, targetdate, limit, sla, breach, breaches, committed, commitment, guaranteed, agreed, est
  faellig*, fallig*, frist, *frist, zugesagt*, zusage, versprochen*, voraussichtlich*, geplant*, erwartet*, soll, solltermin, *termin
  prazo, previsto, prevista, previsao, estimado, estimada, prometido, prometida, limite, vencimento, esperado, esperada, planejado, planejada
  gepland, geplande, verwacht, verwachte, beloofd, beloofde, streefdatum, uiterlijk, uiterste, termijn, *termijn, vervaldatum, toegezegd, toegezegde
  vencimiento, comprometido, comprometida, planificado, planificada, plazo
  scadenza, stimato, stimata, promesso, promessa, atteso, attesa, pianificato, pianificata, entro
  echeance, prevu, prevue, promis, promise, estime, estimee, attendu, attendue, delai, planifie, planifiee, butoir
  lovet, lovede, forventet, forventede, aftalt, avtalt, planlagt, utlovad, utlovat, lovad, lovat, forvantad, planerad, avtalad, beraknad
  obiecany, obiecana, planowany, planowana, przewidywany, przewidywana, oczekiwany, oczekiwana, deklarowany`);

/** A price that was told before. */
export const quotedWords: Vocabulary = words(`
  quoted, quote, quotation, angebot*, angeboten, kostenvoranschlag*, voranschlag*, veranschlagt*, kva
  orcamento, orcado, orcada, cotado, cotacao, offerte*, begroot, begrote, preventivo, preventivato, devis, presupuesto, presupuestado, cotizado, cotizacion
  tilbud*, overslag, offert*, wycena, kosztorys, oferta`);

/** A price that was paid in the end. */
export const chargedWords: Vocabulary = words(`
  charged, charge, billed, invoiced, invoice, paid, final, actual
  berechnet*, abgerechnet*, fakturiert*, bezahlt*, rechnung*, endpreis, endbetrag, tatsaechlich*, tatsachlich*
  cobrado, cobrada, pago, paga, faturado, faturada, final, facturado, facturada, pagado, pagada, real
  gefactureerd*, betaald*, werkelijk*, fatturato, addebitato, pagato, finale, effettivo, facture, facturee, paye, payee, regle, reel
  faktureret, fakturert, fakturerad, fakturerat, betalt, endelig, betald, betalat, zafakturowano, zapłacono`);

/** Amounts of money. */
export const moneyWords: Vocabulary = words(
  "price, cost, costs, amount, fee, total, preis, *preis, kosten, *kosten, betrag, *betrag, preco, custo, valor, bedrag, prijs, precio, importe, coste, costo, prezzo, importo, prix, cout, montant, pris, *pris, beløb, belop, kostnad, kwota, cena, koszt",
);

/** The currency of amounts beside it. */
export const currencyWords: Vocabulary = words(
  "currency, waehrung, wahrung, moeda, valuta, moneda, divisa, devise, waluta",
);

/** Units of time, and what headers call them. */
export const timeUnitWords: Readonly<Record<"seconds" | "minutes" | "hours" | "days", Vocabulary>> = {
  seconds: words(
    "seconds, secs, sec, sekunden, sek, segundos, seconden, secondi, secondes, sekunder, sekund",
  ),
  minutes: words("minutes, minute, mins, min, minuten, minutos, minuti, minutter, minuter, minut"),
  hours: words(
    "hours, hour, hrs, hr, h, stunden, std, horas, uren, uur, ore, heures, timer, timmar, godzin*",
  ),
  days: words("days, tage, tagen, dias, dagen, giorni, jours, dage, dager, dagar, dni"),
};

/** Headers that speak of a promise and of its record, not of when it is due. */
export const recordWords: Vocabulary = words(
  "updated, modified, applied, synced, created, changed, name, policy, status, type",
);

/** What became of a promise. */
export const outcomeWords: Vocabulary = words(`
  delivered, completed, complete, completion, closed, closure, resolved, resolution, actual, end, ended, enddate, endtime, finished, fulfilled, received, arrived
  shipped, solved, done, answered, repaired, returned, settled, happened, replied, responded
  geliefert*, ausgeliefert*, zugestellt*, zustellung, erledigt*, abgeschlossen*, geschlossen*, tatsaechlich*, tatsachlich*, ist, beendet*, ende, enddatum, geloest*, gelost*, erhalten, versandt, versendet
  entregue, concluido, concluida, conclusao, fechado, fechada, resolvido, resolvida, recebido, recebida, finalizado, finalizada, realizado, realizada, enviado
  afgeleverd*, geleverd*, afgerond*, gesloten, opgelost, werkelijk*, einde, einddatum, ontvangen, bezorgd, verzonden
  entregado, entregada, cerrado, cerrada, resuelto, resuelta, terminado, terminada, recibido, recibida, real
  consegnato, consegnata, chiuso, chiusa, risolto, risolta, effettivo, effettiva, fine, ricevuto, spedito, completato
  livre, livree, clos, cloture, cloturee, resolu, resolue, reel, reelle, termine, terminee, recu, recue, expedie, fin
  besvaret, leveret, afsluttet, lukket, udført, færdig, besvart, levert, avsluttet, utført, besvarad, levererad, levererat, avslutad, stangd, utford
  dostarczono, zakonczono, zamknieto, rozwiazano, wykonano, odebrano, faktyczny, rzeczywisty`);

/** The beginning of what was promised. */
export const startWords: Vocabulary = words(`
  purchase, purchased, ordered, placed, created, creation, start, started, startdate, opened, submitted, requested, applied, initiated, registered, booked, begin
  vom, bestellt, bestelldatum, bestellung, erstellt, angelegt, beginn, eingang, eroeffnet, auftragsdatum
  compra, comprado, criado, criada, inicio, abertura, pedido
  besteld, aangemaakt, aanvraag, ingediend, startdatum, begindatum
  creado, creada, comprada, abierto, solicitado
  ordinato, creato, creata, inizio, aperto, richiesto
  commande, cree, creee, debut, ouvert, demande
  oprettet, bestilt, opprettet, mottatt, skapad, bestalld, inkommen, utworzono, utworzenia, zamowiono, zgłoszono`);

/** Columns that say how things stand. */
export const statusWords: Vocabulary = words(
  "status, state, stage, phase, result, outcome, resolution, zustand, stand, ergebnis, situacao, estado, resultado, fase, uitkomst, stato, esito, statut, etat, resultat, tilstand, stan",
);

/** Columns whose values are few words. */
export const kindWords: Vocabulary = [
  ...statusWords,
  ...words(
    "type, kind, priority, channel, method, category, severity, level, transition, barrier, typ, art, kategorie, prioritaet, kanal, tipo, canal, metodo, prioridade, prioridad, soort, prioriteit, kanaal, priorita, canale, genre, kategori, rodzaj",
  ),
];

/** Values of a status that say the promise was not kept and will not be. */
export const failedWords: Vocabulary = words(
  "failed, failure, lost, unavailable, expired, undeliverable, undelivered, breached, missed, gescheitert, fehlgeschlagen, verloren, falhou, perdido, indisponivel, mislukt, verloren, fallido, fallito, perso, echoue, perdu",
);

/** Values of a status that say the promise was given back. */
export const releasedWords: Vocabulary = words(
  "canceled, cancelled, cancel*, void, voided, withdrawn, returned, refunded, deleted, rejected, storniert, abgebrochen, widerrufen, cancelado, cancelada, devolvido, geannuleerd, ingetrokken, anulado, annullato, annulle, retire, annulleret, annullert, avbruten, avbokad, makulerad, anulowan*",
);

/** Values of a status that say it was done. */
export const fulfilledWords: Vocabulary = words(
  "delivered, fulfilled, completed, complete, closed, resolved, solved, done, fixed, geliefert, zugestellt, erledigt, abgeschlossen, geschlossen, entregue, concluido, fechado, afgerond, gesloten, geleverd, entregado, cerrado, resuelto, consegnato, chiuso, completato, livre, clos, termine, lukket, leveret, løst, afsluttet, levert, avsluttet, levererad, stangd, avslutad, dostarczon*, zamkniet*, rozwiazan*, zakonczon*",
);

const idWords: Vocabulary = words(
  "id, ids, key, uuid, guid, sku, code, token, ref, reference, instance, *nummer, *nr, kennung, codigo, identifier, externalreference, responseid, zip, postcode, plz, cep, ean, gtin, asin",
);

const numberWords = new Set(["number", "num", "no", "nr", "numero", "nummer"]);

/** Whether a header names an identifier: a word, even where it is written with digits. "number" is one at the end only. */
export function isIdentifier(header: string): boolean {
  return meaningIn(header, idWords) !== null || numberWords.has(headerWords(header).at(-1) ?? "");
}

/** A journey: an order, a contract or a case. */
export const journeyWords: Vocabulary = words(
  "order, case, ticket, contract, booking, request, incident, shipment, journey, process, claim, auftrag*, bestell*, vorgang*, fall, vertrag*, pedido, caso, contrato, zaak, zaaknummer, bestelling, opdracht, ordine, contratto, pratica, commande, dossier, contrat, sag, sagsnr, sak, saksnr, ordre, ordrenr, arende, arendenr, zamowienie, zlecenie, zgłoszenie",
);

/** Moments, so that digits may be a count since 1970. */
export const timeWords: Vocabulary = words(
  "at, on, time, date, datetime, timestamp, ts, tstamp, created, updated, modified, when, epoch, zeit, *zeit, datum, *datum, am, data, hora, fecha, heure, moment, tijd, *tijd, ora, *timestamp, *date, *time",
);

/** Moments told in UTC without saying so in the value. */
export const utcWords: Vocabulary = words("gmt, utc, zulu");

/** Long text that people wrote. */
export const freeTextWords: Vocabulary = words(
  "comment, comments, message, body, description, note, notes, remark, remarks, text, problem, feedback, subject, wording, topics, kommentar, bemerkung, beschreibung, nachricht, notiz, comentario, mensagem, descricao, observacao, opmerking, omschrijving, bericht, mensaje, descripcion, commento, messaggio, descrizione, nota, commentaire, remarque, title",
);
