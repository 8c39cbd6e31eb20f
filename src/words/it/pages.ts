import type { pages as en } from "../en/pages.ts";

/** What stands around the figures: titles, navigation, notices, footers. */
export const pages = {
  "pages.overview": "Panoramica",
  "pages.ledger": "Registro delle promesse",
  "pages.ledger.short": "Registro",
  "pages.data": "Dati",
  "pages.methods": "Metodi",
  "pages.skip": "Vai al contenuto",
  "pages.site": "Sito",
  "pages.languages": "Lingua",
  "pages.stages": "Fasi del percorso",
  "pages.audience": "A chi è destinato il sito",
  "pages.internal":
    "<strong>Uso interno.</strong> Queste pagine contengono comunque dati personali, anche se senza nomi: un gruppo piccolo può far risalire a una persona. Vanno protette con un accesso riservato.",
  "pages.publication":
    "<strong>Per la pubblicazione.</strong> I numeri che si basano su meno di {customers} clienti sono oscurati, e mancano nei grafici, nelle tabelle e nei file da scaricare; le combinazioni di dimensioni sono escluse.",
  "pages.record":
    "Ultimo giorno considerato nei dati: {day}; giorni e mesi secondo il fuso orario {zone}. Ogni quota e ogni media ha un intervallo al 95\u202f%; <methods>come si calcola ogni numero</methods>.",
  "pages.record-and-data":
    "Ultimo giorno considerato nei dati: {day}; giorni e mesi secondo il fuso orario {zone}. Ogni quota e ogni media ha un intervallo al 95\u202f%; <methods>come si calcola ogni numero</methods>, <data>da che cosa è calcolato</data>.",
  "pages.colours": "Colori",
  "pages.colours.system": "come il sistema",
  "pages.colours.light": "chiari",
  "pages.colours.dark": "scuri",
  "pages.up-to": "{name}, ultimo giorno: {day}",
  "pages.terms": "Che cosa significano le parole",
  "pages.every-touchpoint": "Tutti i punti di contatto, nell’ordine del percorso",
  "pages.touchpoints-of-stage": "I punti di contatto di questa fase",
  "pages.looked-after": "A cura di: {owner}.",
  "pages.touchpoint-looked-after": "{touchpoint}, a cura di: {owner}",
  "pages.to-measure": "Per misurarlo, una fonte deve fornire:",
  "pages.along": "Lungo il percorso",
  "pages.sources": "Che cosa dice ogni fonte",
  "pages.source-from": "A cura di: {owner}.",
  "pages.source-newest": "Più recente: {day}.",
  "pages.source-undated": "Le sue righe non hanno data.",
  "pages.unclaimed":
    "{count, plural, one {# file non appartiene a nessuna fonte e non è stato letto} other {# file non appartengono a nessuna fonte e non sono stati letti}}: <list>{files}</list>.",
  "pages.missing": "Pagina non trovata",
  "pages.missing.description": "A questo indirizzo non c’è nessuna pagina.",
  "pages.missing.heading": "A questo indirizzo non c’è nessuna pagina",
  "pages.missing.lead":
    "Può aver cambiato nome, oppure il punto di contatto non fa più parte del percorso. Le fasi qui sopra e la panoramica ci sono ancora.",
  "pages.happenings": "Che cosa è successo nel frattempo, con il numero che ha nel grafico:",
  "pages.take-away": "Scarica:",
  "pages.link-to-figure": "Link a questa figura",
  "pages.as-table": "Gli stessi numeri in tabella",
  "pages.how-computed": "Come si calcola",
  "pages.definition": "<link>{name}</link>: {meaning}",
  "pages.from-relation": "Dalla relazione <link>{relation}</link>: <english>{sentence}</english>",
  "pages.not-by-query": "Contato durante il caricamento dei file, non con un’interrogazione.",
  "pages.table": "Tabella: {heading}",
  "pages.column-with-unit": "{column}, {unit}",
  "pages.interval": "Intervallo 95\u202f%",
} as const satisfies Record<keyof typeof en, string>;
