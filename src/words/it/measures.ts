import type { measures as en } from "../en/measures.ts";

/** What each measure of the registry is called and what it says, in words for someone who has not read the methods. */
export const measures = {
  "metric.specific_share.name": "Promesse specifiche",
  "metric.specific_share.meaning":
    "Quota di promesse che indicano tutti e quattro gli elementi: che cosa (oggetto), quanto (livello), entro quando (termine) e a quale condizione. Una promessa che ne indica meno lascia più spazio alle speranze. Una promessa permanente, per esempio una politica, conta una volta sola, per quanti clienti valga.",
  "metric.slots_filled.name": "Specificità",
  "metric.slots_filled.meaning":
    "Numero medio di elementi che una promessa indica, sui quattro possibili: oggetto, livello, termine, condizione.",
  "metric.over_promised_share.name": "Promesse con probabilità sotto 9 su 10",
  "metric.over_promised_share.meaning":
    "Quota di promesse fatte con una probabilità inferiore a nove su dieci di essere mantenute, in base alle promesse già concluse in quel momento. Ciò non significa che siano state disattese.",
  "metric.kept_probability.name": "Probabilità di mantenerla",
  "metric.kept_probability.meaning":
    "Probabilità media che una promessa fosse mantenuta, in base a quanto noto all’inizio del suo mese: la quota mantenuta delle promesse precedenti che concedevano lo stesso tempo; se sono meno di 50, la quota di tutte le precedenti adempiute entro quel tempo (Aalen–Johansen).",
  "metric.quoted_price_kept.name": "Addebitato come da preventivo",
  "metric.quoted_price_kept.meaning": "Quota di preventivi dopo i quali non è stato addebitato di più.",
  "metric.price_difference.name": "Preventivo meno addebito",
  "metric.price_difference.meaning":
    "Media dell’importo preventivato meno quello addebitato; con il segno meno, il cliente ha pagato più di quanto gli era stato detto.",
  "metric.order_steps.name": "Passaggi per ordinare",
  "metric.order_steps.meaning":
    "Pagine viste in ogni visita conclusa con un ordine; una pagina vista due volte conta due volte. Media delle visite.",
  "metric.order_time.name": "Tempo per ordinare",
  "metric.order_time.meaning":
    "Dalla prima pagina all’ordine. Media delle visite che si sono concluse con un ordine.",
  "metric.drop_out_rate.name": "Ordini abbandonati",
  "metric.drop_out_rate.meaning":
    "Tra le visite in cui il cliente ha cominciato un ordine, quota di quelle abbandonate. Per pagina: tra le visite arrivate alla pagina, quota di quelle abbandonate lì.",
  "metric.never_answered_share.name": "Mai risposto",
  "metric.never_answered_share.meaning":
    "Tra le richieste di contatto e i messaggi vocali la cui risposta promessa manca da più tempo del limite di osservabilità, quota di quelli a cui nessuno ha mai risposto. I più recenti non sono contati: la risposta può ancora arrivare.",
  "metric.otif_rate.name": "Puntuale e completo",
  "metric.otif_rate.meaning":
    "Quota di ordini consegnati entro il giorno e nella quantità promessi, rispetto a tre date di riferimento: quella chiesta dal cliente, la prima confermata e l’ultima confermata. Solo l’ultima può migliorare spostando la promessa.",
  "metric.postponed_share.name": "Rinviate",
  "metric.postponed_share.meaning":
    "Quota di promesse il cui giorno è stato spostato più avanti dopo che il cliente si era impegnato.",
  "metric.postponement_days.name": "Rinvio",
  "metric.postponement_days.meaning":
    "Numero medio di giorni tra il primo giorno promesso e l’ultimo, quando è successivo.",
  "metric.leg_delay.name": "Ritardo aggiunto",
  "metric.leg_delay.meaning":
    "Ritardo medio che una tratta aggiunge: il ritardo in questo nodo meno il ritardo in quello precedente. Con il segno meno, la tratta ha recuperato tempo.",
  "metric.first_broken_leg_share.name": "Prima promessa disattesa qui",
  "metric.first_broken_leg_share.meaning":
    "Quota di percorsi la cui prima promessa disattesa lungo il tragitto è quella di questa tratta.",
  "metric.told_beforehand_share.name": "Clienti avvisati prima",
  "metric.told_beforehand_share.meaning":
    "Tra le promesse adempiute in ritardo o inevase, quota di quelle di cui il cliente è stato avvisato dopo che erano state fatte e prima della scadenza.",
  "metric.rating_if_late.name": "Voto in caso di ritardo",
  "metric.rating_if_late.meaning":
    "Media delle risposte alla domanda più frequente in un punto di contatto, nei percorsi in cui la promessa è stata adempiuta in ritardo o è inevasa; a seconda che il cliente sia stato avvisato prima o no. Mostra che cosa va insieme, non che cosa causa che cosa.",
  "metric.return_if_late.name": "Riacquisto dopo un ritardo",
  "metric.return_if_late.meaning":
    "Tra i clienti la cui promessa è stata adempiuta in ritardo o è inevasa, quota di chi ha ordinato di nuovo entro la finestra di riacquisto dopo il giorno di scadenza; a seconda che sia stato avvisato prima o no. Le promesse la cui finestra è ancora aperta non sono contate.",
  "metric.covered_share.name": "Copertura oraria",
  "metric.covered_share.meaning":
    "Dove si promette una risposta a qualunque ora: quota di contatti con risposta entro il tempo promesso, anche per ora della settimana e del giorno in cui il cliente ha cominciato ad aspettare.",
  "metric.menu_steps.name": "Passaggi nel menu",
  "metric.menu_steps.meaning":
    "Scelte del menu vocale ascoltate da ogni persona che ne ha incontrato uno; una scelta ascoltata due volte conta due volte. Media per chiamante; per scelta del menu: media di chi l’ha selezionata per prima.",
  "metric.loop_share.name": "Giri a vuoto",
  "metric.loop_share.meaning":
    "Tra le persone che hanno incontrato un menu vocale, quota di chi ha ascoltato di nuovo una scelta. Per scelta del menu: tra chi l’ha selezionata per prima.",
  "metric.answer_wait.name": "Attesa media di una persona",
  "metric.answer_wait.meaning":
    "Dall’ingresso in coda, o dal messaggio scritto, alla prima risposta di una persona. Media di chi ha avuto risposta: chi ha rinunciato non vi rientra, perciò accanto compare il tasso di abbandono. A tempo d’orologio: contano anche le ore di chiusura.",
  "metric.abandonment_rate.name": "Tasso di abbandono",
  "metric.abandonment_rate.meaning":
    "Tra i clienti che hanno avuto risposta o hanno rinunciato, quota di chi ha rinunciato prima che qualcuno rispondesse. Chi lascia entro la soglia di abbandono breve ha sbagliato numero e non è contato.",
  "metric.first_contact_resolution.name": "Risolto al primo contatto",
  "metric.first_contact_resolution.meaning":
    "Tra i primi contatti con risposta su una questione, quota di quelli risolti senza trasferimento e senza un nuovo contatto del cliente sulla stessa questione entro la finestra di ricontatto. I contatti la cui finestra è ancora aperta non sono contati.",
  "metric.empowerment_rate.name": "Risolto da chi ha risposto",
  "metric.empowerment_rate.meaning":
    "Tra i contatti risolti, quota di quelli risolti da chi ha risposto, senza passarli a un livello superiore e senza chiedere un’approvazione.",
  "metric.misrouted_share.name": "Primo reparto sbagliato",
  "metric.misrouted_share.meaning":
    "Tra i contatti con risposta, quota di quelli che il primo reparto ha dovuto trasferire a un altro. Per reparto: tra quelli che il reparto ha ricevuto per primo.",
  "metric.misrouting_delay.name": "Tempo fino al reparto giusto",
  "metric.misrouting_delay.meaning":
    "Dalla risposta del primo reparto a quella dell’ultimo. Media dei contatti trasferiti che hanno avuto una nuova risposta.",
  "metric.standard_answer_share.name": "Stessa risposta ovunque",
  "metric.standard_answer_share.meaning":
    "Tra le domande poste dai clienti in incognito, quota di risposte conformi allo standard, per punto di contatto e per sede.",
  "metric.answered_share.name": "Con scuse",
  "metric.answered_share.meaning":
    "Tra le promesse disattese, quota di quelle dopo le quali, entro la finestra di rimedio, il cliente ha ricevuto le scuse, oppure si è rivolto all’azienda a proposito del percorso e ha parlato con una persona. La risposta tardiva che era stata promessa non conta.",
  "metric.corrected_share.name": "Con rimedio",
  "metric.corrected_share.meaning":
    "Tra le promesse disattese, quota di quelle dopo le quali, entro la finestra di rimedio, è stato restituito del denaro, è stato offerto un gesto commerciale o è stata pagata una sostituzione. La sostituzione tardiva che era stata promessa non conta.",
  "metric.replacement_overtaken_share.name": "Superate da nuovi ordini",
  "metric.replacement_overtaken_share.meaning":
    "Tra le sostituzioni richieste, quota di quelle ancora ferme quando è stato consegnato al corriere un ordine più recente dello stesso articolo. Non sono contate quelle richieste negli ultimi giorni, tanti quanti ne ha la finestra di rimedio.",
  "metric.dispatch_wait.name": "Attesa della spedizione",
  "metric.dispatch_wait.meaning":
    "Dalla richiesta o dall’ordine alla consegna al corriere: sostituzioni, e nuovi ordini degli articoli che vengono sostituiti. Media di quanto è stato consegnato al corriere.",
  "metric.fixed_first_time.name": "Riparato al primo intervento",
  "metric.fixed_first_time.meaning":
    "Tra le prime riparazioni di un guasto, quota di quelle dopo le quali lo stesso articolo non è tornato con lo stesso guasto entro la finestra per i guasti ripetuti. Le riparazioni la cui finestra è ancora aperta non sono contate.",
} as const satisfies Record<keyof typeof en, string>;
