import type { control as en } from "../en/control.ts";

/** Whether and since when a kept rate changed. */
export const control = {
  "control.heading, none": "Nessun cambiamento duraturo risalta",
  "control.heading, worse": "Peggio da {month}: promesse mantenute {before} prima, {after} dopo",
  "control.heading, better": "Meglio da {month}: promesse mantenute {before} prima, {after} dopo",
  "control.finding, none":
    "{months, plural, one {In # mese} other {In # mesi}} nessuna divisione tra prima e dopo supera quanto può fare il caso, tenuto conto che sono stati esaminati tutti i punti di contatto.",
  "control.finding":
    "Il tasso di mantenimento è cambiato di {size} punti (intervallo al 95\u202f%: {interval}); p\u00a0{p}, corretto per tutti i punti di contatto del sito.",
  "control.note":
    "Le promesse dall’esito ignoto contano come non mantenute, in ogni mese: un mese può quindi stare più in basso che nel grafico che le esclude. Banda grigia: i limiti entro cui restano i mesi consueti (carta di controllo per valori individuali, tre deviazioni standard); {signals, plural, =0 {nessun mese ne esce} one {# mese ne esce ed è segnato con un rombo} other {# mesi ne escono e sono segnati con un rombo}}. Linea sottile: media mobile con pesi esponenziali. Linea spessa: i livelli prima e dopo il cambiamento, dove uno risalta.",
  "control.note, few": "I mesi con meno di {least} promesse a scadenza sono esclusi.",
  "control.column.month": "Mese di scadenza",
  "control.column.rate": "Mantenute (ignote: no)",
  "control.column.due": "A scadenza, ignote comprese",
  "control.column.centre": "Valore centrale",
  "control.column.lower": "Limite inferiore",
  "control.column.upper": "Limite superiore",
  "control.column.smoothed": "Media ponderata",
} as const satisfies Record<keyof typeof en, string>;
