import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading": "{promises, plural, one {# promessa inevasa} other {# promesse inevase}} a fine {month}",
  "overdue.finding":
    "{entered, plural, one {# promessa è diventata inevasa} other {# promesse sono diventate inevase}} e {settled, plural, one {# inevasa è stata chiusa} other {# inevase sono state chiuse}} in {month}; {old, plural, =0 {nessuna attende} one {# attende} other {# attendono}} da oltre 90 giorni.",
  "overdue.note":
    "Oltre la scadenza alla fine del mese, senza nulla di registrato fino ad allora; lo strato tenue è recente, quello intenso è vecchio. Una promessa esce quando è adempiuta, rifiutata o disdetta.",
  "overdue.column.month": "Fine di",
  "overdue.column.stock": "Inevase",
  "overdue.column.entered": "Divenute inevase",
  "overdue.column.left": "Chiuse",
} as const satisfies Record<keyof typeof en, string>;
