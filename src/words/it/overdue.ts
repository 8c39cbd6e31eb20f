import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading": "{promises, plural, one {# promessa inevasa} other {# promesse inevase}} a fine {month}",
  "overdue.finding":
    "{entered, plural, one {# promessa è diventata inevasa} other {# promesse sono diventate inevase}} e {settled, plural, one {# inevasa è stata chiusa} other {# inevase sono state chiuse}} in {month}{lapsed, plural, =0 {} one {; # è passata a esito ignoto} other {; # sono passate a esito ignoto}}{old, plural, =0 {} one {; # attende da oltre 90 giorni} other {; # attendono da oltre 90 giorni}}.",
  "overdue.note":
    "Oltre la scadenza alla fine del mese, senza nulla di registrato fino ad allora; lo strato tenue è recente, quello intenso è vecchio. Una promessa esce quando è adempiuta, rifiutata o disdetta, oppure quando da tanto tempo non è registrato nulla che il suo esito vale come ignoto.",
  "overdue.column.month": "Fine di",
  "overdue.column.stock": "Inevase",
  "overdue.column.entered": "Divenute inevase",
  "overdue.column.left": "Chiuse",
  "overdue.column.lapsed": "Passate a ignoto",
} as const satisfies Record<keyof typeof en, string>;
