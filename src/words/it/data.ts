import type { data as en } from "../en/data.ts";

/** What was read, refused and joined, by file and table. */
export const data = {
  "data.records.heading":
    "{refused, plural, one {# record respinto} other {# record respinti}} su {records, number}, ciascuno con il suo motivo",
  "data.records.heading.all":
    "{records, plural, one {Accettato l’unico record} other {Accettati tutti i # record}}",
  "data.records.finding":
    "{files, plural, one {# file contiene} other {# file contengono}} {records, number} record: {accepted, plural, one {# è stato accettato} other {# sono stati accettati}} e {refused, plural, one {# è in quarantena} other {# sono in quarantena}}.",
  "data.records.note":
    "Barre: record accettati, almeno una linea sottile dove ce n’è uno; dietro, a tratteggio: i respinti, dove sono abbastanza da vedersi. Per ogni file i record letti sono la somma di accettati e respinti; ogni generazione del sito lo verifica.",
  "data.records.files": "{source}, {files, plural, one {# file} other {# file}}",
  "data.records.met": "{accepted, number} accettati, {refused, number} respinti",
  "data.rows.heading":
    "{rows, plural, one {# riga è arrivata più di una volta} other {# righe sono arrivate più di una volta}}",
  "data.rows.heading.none": "Nessuna riga è arrivata due volte",
  "data.rows.finding":
    "{tables, plural, one {# tabella canonica} other {# tabelle canoniche}}; {rows, plural, =0 {nessuna riga accettata ripete una chiave già presente} one {# riga accettata ripete una chiave già presente ed è contata una volta sola} other {# righe accettate ripetono una chiave già presente e sono contate una volta sola}}.",
  "data.rows.note":
    "Per ogni tabella le righe accettate sono la somma di conservate e duplicate; ogni generazione del sito lo verifica. Una promessa permanente, come un livello di servizio, qui è una sola riga; le altre pagine la contano una volta per ogni caso a cui si applicava.",
  "data.refusals.heading": "Il rifiuto più frequente: {records, number} record, fonte {source}, {rule}",
  "data.refusals.heading.none": "Nessun record è stato respinto",
  "data.refusals.finding":
    "{records, plural, one {# record respinto} other {# record respinti}}, secondo {rules, plural, one {# regola} other {# regole diverse}}. Nessun record va perduto: ciascuno attende in quarantena con il suo file, la riga e il motivo.",
  "data.refusals.finding.none": "Ogni record di ogni file rispetta il suo contratto.",
  "data.refusals.note": "Un record respinto non entra in nessun numero di queste pagine.",
  "data.remarks.heading":
    "{values, plural, one {# valore accettato con un’osservazione} other {# valori accettati con un’osservazione}}",
  "data.remarks.heading.none": "Nessun valore ha richiesto un’osservazione",
  "data.remarks.finding":
    "{kinds, plural, =0 {Nessun tipo} one {# tipo} other {# tipi}} di osservazione su valori comunque accettati.",
  "data.remarks.finding.none": "Nessun valore accettato è dubbio.",
  "data.remarks.note": "Un’osservazione è un dubbio che non basta a respingere il record.",
  "data.anomalies.heading":
    "{journeys, plural, one {# percorso raggiunge} other {# percorsi raggiungono}} «{later}» prima di «{earlier}»",
  "data.anomalies.heading.none": "Nessun percorso va a ritroso",
  "data.anomalies.finding":
    "Se un passo risulta avvenuto prima di un altro che deve precederlo, entrambi gli orari restano nei dati e il percorso è contato qui. Il tempo tra i passi segue l’ordine in cui sono registrati, così nessuno è negativo.",
  "data.anomalies.note": "Sul totale dei percorsi in cui entrambi gli orari sono noti.",
  "data.links.heading": "{link}: soltanto {met, number} su {rows, number}",
  "data.links.heading.all": "Ogni riga trova ciò a cui rimanda",
  "data.links.finding":
    "{short, plural, =0 {Nessun collegamento tra file su {links, number} è incompleto} one {# collegamento tra file su {links, number} è incompleto} other {# collegamenti tra file su {links, number} sono incompleti}}.",
  "data.links.note":
    "Una riga che rimanda a qualcosa di ignoto conta comunque nella propria tabella; manca soltanto dove servono entrambi. Una promessa permanente, come un livello di servizio, non appartiene a un singolo percorso e qui non è compresa.",
  "link.orders whose customer is known": "ordini di cui è noto il cliente",
  "link.lines whose order is known": "righe di cui è noto l’ordine",
  "link.orders that have lines": "ordini che hanno righe",
  "link.lines whose product is known": "righe di cui è noto il prodotto",
  "link.promises whose journey is known": "promesse di cui è noto il percorso",
  "link.outcomes whose journey is known": "esiti di cui è noto il percorso",
  "link.answers whose journey is known": "risposte di cui è noto il percorso",
  "link.payments whose journey is known": "pagamenti di cui è noto il percorso",
  "link.deals whose seller sold something": "trattative il cui venditore ha venduto qualcosa",
  "rule.too few fields": "troppo pochi campi",
  "rule.too many fields": "troppi campi",
  "rule.broken quote": "virgolette non chiuse",
  "rule.record too long": "record troppo lungo",
  "rule.not utf-8": "non è UTF-8",
  "rule.not json": "non è JSON",
  "rule.not an object": "non è un oggetto",
  "rule.not a list": "non è un elenco",
  "rule.duplicate key": "chiave doppia",
  "rule.nested too deeply": "troppi livelli annidati",
  "rule.not unicode": "non è Unicode",
  "rule.broken cell": "cella danneggiata",
  "rule.broken attribute": "attributo danneggiato",
  "rule.required": "valore obbligatorio",
  "rule.not an integer": "non è un numero intero",
  "rule.not a decimal": "non è un numero decimale",
  "rule.not a boolean": "non è un valore vero/falso",
  "rule.not a time": "non è un orario",
  "rule.not a day": "non è un giorno",
  "rule.no such date": "data inesistente",
  "rule.not allowed": "valore non ammesso",
  "rule.out of range": "fuori dai limiti",
  "rule.skipped hour": "ora saltata",
  "rule.repeated hour": "ora ripetuta",
} as const satisfies Record<keyof typeof en, string>;
