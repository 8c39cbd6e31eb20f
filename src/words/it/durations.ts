import type { durations as en } from "../en/durations.ts";

/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Tempo promesso: {promised}; tempo effettivo: {actual}",
  "durations.finding":
    "Metà delle promesse adempiute concedeva all’azienda {promised} o più; metà è stata adempiuta entro {actual}.",
  "durations.note":
    "Verso l’alto: quanto è stato detto ai clienti di aspettare. Verso il basso: quanto tempo è servito. Una promessa con molto margine si mantiene facilmente: il tasso di mantenimento va letto insieme a questo grafico. Mediane di {promises, plural, one {# promessa adempiuta} other {# promesse adempiute}}.",
  "durations.beyond":
    "{durations, plural, one {# durata oltre il limite di {limit} è nella tabella della pagina e non è disegnata.} other {# durate oltre il limite di {limit} sono nella tabella della pagina e non sono disegnate.}}",
  "durations.median.promised": "promesso: med. {duration}",
  "durations.median.actual": "effettivo: med. {duration}",
  "durations.measure.promised": "promesso",
  "durations.measure.actual": "effettivo",
  "durations.column.measure": "Tempo",
  "durations.column.from": "Da ({unit})",
  "durations.column.to": "Sotto ({unit})",
  "durations.column.promises": "Promesse",
} as const satisfies Record<keyof typeof en, string>;
