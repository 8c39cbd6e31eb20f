import type { methods as en } from "../en/methods.ts";

/** The page that says how each number is computed. */
export const methods = {
  "methods.summary":
    "Che cosa significano le parole e i numeri di queste pagine, e in quale file SQL si calcola ogni numero.",
  "methods.heading": "Come si calcola ogni numero",
  "methods.contents": "In questa pagina",
  "methods.verdicts": "Che cosa può accadere a una promessa",
  "methods.verdicts.due":
    "Una promessa è tutto ciò che un cliente può aspettarsi: una data comunicata, una regola, una pubblicità. Ognuna è abbinata a ciò che è accaduto e riceve un solo giudizio. Superate, mantenute e disattese sono le promesse <em>giunte a scadenza</em>; le quote si riferiscono a queste.",
  "methods.verdicts.month":
    "Una promessa appartiene al mese in cui è giunta a scadenza. Fa fede ciò che è stato detto al cliente quando si è impegnato; ciò che l’azienda ha detto per ultimo compare accanto, e le due cose non si mescolano mai.",
  "methods.interval": "Che cosa dice un intervallo",
  "methods.interval.meaning":
    "Ogni stima è accompagnata da un intervallo di confidenza al 95\u202f%: i valori che i dati lasciano plausibili. Se tutto si ripetesse molte volte, intervalli di questo tipo conterrebbero il valore vero in circa 95 casi su 100. Un intervallo ampio vuol dire che le informazioni sono poche, non che il risultato è cattivo.",
  "methods.interval.customers":
    "Lo stesso cliente può comparire più volte, quindi le promesse non sono indipendenti. I clienti sono divisi in 32 gruppi, e ogni numero è ricalcolato escludendo un gruppo alla volta; da quanto varia si ricava l’intervallo (jackknife, t di Student con 31 gradi di libertà). Per i tassi si usa l’intervallo di Wilson con il numero di promesse a cui questa varianza equivale.",
  "methods.interval.clusters":
    "Qui gli esiti dipendono anche da ciò che hanno in comune ({clusters}); si procede quindi allo stesso modo anche per questo, e si mostra l’intervallo più ampio.",
  "methods.interval.counts": "I conteggi sono conteggi e non hanno intervallo.",
  "methods.cluster.seller": "venditore",
  "methods.cluster.day": "giorno",
  "methods.design-effect":
    "Quanto il tasso di mantenimento varia di più rispetto al caso in cui ogni promessa fosse a sé (effetto del disegno):",
  "methods.windows": "Che cosa si giudica solo dopo un certo tempo",
  "methods.windows.meaning":
    "A un contatto può seguirne un altro, a una riparazione lo stesso guasto. Finché non è trascorso il tempo in cui conterebbe, nessuno può dirlo, e il contatto o la riparazione non entra in nessun numero. Questi tempi li fissa l’azienda.",
  "methods.metrics": "Indicatori",
  "methods.relations": "Relazioni in SQL",
  "methods.relations.meaning":
    "Ognuna legge solo quelle precedenti, dice che cos’è una riga e dichiara che cosa deve valere per ogni riga. Per questo sito {checks, plural, one {è stato eseguito # controllo di questo tipo: è riuscito} other {sono stati eseguiti # controlli di questo tipo: sono riusciti tutti}}, altrimenti il sito non esisterebbe.",
  "methods.relation.grain": "Una riga per ogni <english>{grain}</english>.",
  "methods.relation.file": "Nel file <code>{file}</code>.",
  "methods.relation.reads": "Legge:",
  "methods.relation.sql": "SQL di {relation}",
  "methods.cubes": "Di che cosa sono fatte queste pagine",
  "methods.cubes.meaning": "File Arrow di conteggi e somme; non contengono righe di singoli clienti.",
  "methods.withheld":
    "{count, plural, one {# valore di una dimensione è oscurato perché riguarda} other {# valori di una dimensione sono oscurati perché ciascuno riguarda}} meno di {customers} clienti, o permetterebbe di ricavarne un altro a cui questo accade.",
  "methods.cube.rows": "{count, plural, one {# riga} other {# righe}}.",
} as const satisfies Record<keyof typeof en, string>;
