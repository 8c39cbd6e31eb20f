import type { explorer as en } from "../en/explorer.ts";

/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Esplora",
  "explorer.lead":
    "Scegli mesi, fasi, punti di contatto e clienti: ogni numero si aggiorna subito, e l’indirizzo di questa pagina è la vista che hai davanti.",
  "explorer.without":
    "Le figure di questa pagina le disegna il suo script quando i numeri sono caricati, cosa non avvenuta. Tutti i numeri da cui parte sono anche nelle pagine dei punti di contatto, che non ne hanno bisogno:",
  "explorer.loading": "Caricamento dei numeri ({size}) …",
  "explorer.failed":
    "Non è stato possibile caricare i numeri ({fault}). Ricarica la pagina; se non basta, il sito non è completo.",
  "explorer.dropped":
    "Il link indica qualcosa che questo sito non ha; è mostrata la vista più vicina, senza: {parts}",
  "explorer.publication":
    "Questa edizione è per la pubblicazione: contiene una dimensione per volta, e ciò che si basa su pochi clienti è oscurato{withheld, plural, =0 {} one { (# valore)} other { (# valori)}}. Ciò che non contiene non si può ricavare con i filtri.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "{rate} mantenute o superate su {due} promesse a scadenza",
  "explorer.finding.exceeded": "{rate} superate su {due} promesse a scadenza",
  "explorer.finding.broken": "{rate} disattese su {due} promesse a scadenza",
  "explorer.finding.late": "{rate} adempiute in ritardo su {due} promesse a scadenza",
  "explorer.finding.missed": "{rate} sotto livello su {due} promesse a scadenza",
  "explorer.finding.failed": "{rate} rifiutate dall’azienda su {due} promesse a scadenza",
  "explorer.finding.overdue": "{rate} inevase su {due} promesse a scadenza",
  "explorer.finding.none": "In questa selezione nessuna promessa è giunta a scadenza",
  "explorer.finding.interval": "Intervallo al 95\u202f%: {interval}.",
  "explorer.finding.apart":
    "Nessuna tabella riunisce questi filtri: {dimensions}. Togline uno per vedere un numero.",
  // Two selections: first A, then B.
  "explorer.finding.both": "A: {first}; B: {second}",
  "explorer.difference.clear":
    "A meno B: {difference} punti (intervallo al 95\u202f%: {interval}), più di quanto spieghi il caso.",
  "explorer.difference.unclear":
    "A meno B: {difference} punti (intervallo al 95\u202f%: {interval}); può essere un caso.",
  "explorer.beside":
    "Le altre, su {promises} promesse fatte: non ancora a scadenza {not_due}, ignote {unknown}, annullate {void}, vaghe {vague}.",

  "explorer.chosen": "Selezione",
  "explorer.chosen.all": "È scelto tutto: nulla è escluso.",
  "explorer.chosen.left": "Promesse a scadenza escluse: {left} su {all} ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: tutto tranne {values}",
  "explorer.chosen.range": "{dimension}: {from} – {to}",
  "explorer.chosen.remove": "Togli il filtro «{filter}»",

  "explorer.measure": "Quota",
  "explorer.measure.kept": "mantenute",
  "explorer.measure.exceeded": "superate",
  "explorer.measure.broken": "disattese",
  "explorer.measure.late": "in ritardo",
  "explorer.measure.missed": "sotto livello",
  "explorer.measure.failed": "rifiutate",
  "explorer.measure.overdue": "inevase",
  "explorer.period": "Per",
  "explorer.period.month": "mese",
  "explorer.period.quarter": "trimestre",
  "explorer.period.year": "anno",
  "explorer.version": "Promessa",
  "explorer.version.commitment": "iniziale",
  "explorer.version.last": "ultima",
  "explorer.split": "A confronto",
  "explorer.split.none": "nulla",
  "explorer.undo": "Annulla",
  "explorer.redo": "Ripeti",
  "explorer.reset": "Ricomincia",
  "explorer.copy": "Copia il link",
  "explorer.copied": "Il link a questa vista è stato copiato.",
  "explorer.compare": "Confronta",
  "explorer.compare.stop": "Termina il confronto",
  "explorer.compare.which": "La prossima scelta va a",
  "explorer.compare.first": "A",
  "explorer.compare.second": "B",

  "explorer.time": "Mese per mese",
  "explorer.time.quarter": "Trimestre per trimestre",
  "explorer.time.year": "Anno per anno",
  "explorer.time.how": "Trascina sui mesi per sceglierli, oppure indica il primo e l’ultimo.",
  "explorer.time.thin":
    "Vuoto: così poche promesse a scadenza che né la linea né l’asse le seguono; una freccia dice che la quota sta oltre l’estremo.",
  "explorer.time.from": "Da",
  "explorer.time.to": "a",
  "explorer.time.all": "Tutti i mesi",
  "explorer.time.due": "promesse a scadenza, al massimo {most}",
  "explorer.quarter": "T{quarter} {year}",
  "explorer.numbers": "Gli stessi numeri in tabella",
  "explorer.column.period": "Scadenza",
  "explorer.column.share": "Quota",
  "explorer.column.interval": "Intervallo 95\u202f%",
  "explorer.column.due": "A scadenza",
  "explorer.column.rank": "Posto",

  "explorer.touchpoint": "Fasi e punti di contatto",
  "explorer.region": "Regioni",
  "explorer.category": "Categorie",
  "explorer.channel": "Canali",
  "explorer.tier": "Fasce",
  "explorer.kind": "Tipi di promessa",
  "explorer.audience": "Destinatari",
  "explorer.segment": "Segmenti di clienti",
  "explorer.ranks":
    "La graduatoria va dalla quota più bassa alla più alta; più posti insieme significano che il caso potrebbe dare un altro ordine (Holm, tutte le coppie). Ogni elenco ha una scala propria, con gli estremi scritti sopra; la linea punteggiata è l’insieme di tutte le promesse, e una freccia dice che qualcosa va oltre un estremo.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "Non mostrato, perché nessuna tabella riunisce: {dimensions}.",
  "explorer.press": "Premi un nome per sceglierlo, di nuovo per lasciarlo.",
  "explorer.row": "{name}: {rate}, intervallo al 95\u202f% {interval}, {due} a scadenza",
  "explorer.row.none": "{name}: nulla è giunto a scadenza",

  "explorer.verdicts": "Che ne è stato delle promesse a scadenza",
  "explorer.slack": "Anticipo o ritardo rispetto alla promessa",
  "explorer.slack.median":
    "Metà adempiute con un anticipo di almeno {median} (intervallo al 95\u202f%: {interval}).",
  "explorer.slack.median.zero":
    "Metà adempiute nel giorno o nel momento promesso, o prima (intervallo al 95\u202f%: {interval}).",
  "explorer.slack.median.late":
    "Metà adempiute con un ritardo di almeno {median} (intervallo al 95\u202f%: {interval}).",
  "explorer.slack.earlier": "← ritardo",
  "explorer.slack.later": "anticipo →",
  "explorer.slack.promised": "come promesso",
  "explorer.wait": "Quanto tempo è servito",
  "explorer.wait.median":
    "Metà adempiute entro {median} (intervallo al 95\u202f%: {interval}); tra quelle seguite fino al termine.",
  "explorer.wait.never": "Meno della metà adempiute; tra quelle seguite fino al termine.",
  "explorer.one":
    "Scegli un solo punto di contatto per vedere con quanto anticipo o ritardo le sue promesse sono state adempiute, e quanto tempo è servito.",
  "explorer.multiples": "{dimension}: grafici a confronto",
  "explorer.multiples.most": "Mostrati: i primi {shown} su {all} per numero di promesse a scadenza.",
} as const satisfies Record<keyof typeof en, string>;
