import type { coverage as en } from "../en/coverage.ts";

/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "{blind, plural, one {# punto di contatto su {all, number} non si può giudicare} other {# punti di contatto su {all, number} non si possono giudicare}}: {touchpoints}",
  "coverage.heading.all": "Ogni punto di contatto ha una promessa e un esito registrati",
  "coverage.named": "«{touchpoint}»",
  "coverage.more": "{count, plural, one {un altro} other {altri #}}",
  "coverage.lasting":
    "La durata promessa di un prodotto ({touchpoints}) si giudica sull’intera sua vita: la panoramica la conta come una promessa per ogni esemplare venduto, il registro e «Esplora» non la comprendono.",
  "coverage.finding":
    "{blind, plural, =0 {In nessun punto di contatto manca} one {In # punto di contatto manca} other {In # punti di contatto manca}} nei dati la promessa o il suo esito; {unheard, plural, =0 {in tutti qualcuno è stato interpellato} one {in # nessuno è stato interpellato sul punto di contatto stesso} other {in # nessuno è stato interpellato sul punto di contatto stesso}}. L’insoddisfazione comincia spesso dove nessuno guarda.",
  "coverage.note":
    "Pieno: registrato. Tratteggiato: mancante. Promessa: ciò che il cliente può aspettarsi; un nuovo giorno per una promessa fatta in un altro punto di contatto è una versione di quella promessa e si giudica là. Esito: ciò che è accaduto. Voce: a qualcuno è stato chiesto di questo stesso punto di contatto; non tutte le domande sono voti, e il voto all’intero percorso non conta.",
} as const satisfies Record<keyof typeof en, string>;
