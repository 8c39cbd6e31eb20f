import type { verdicts as en } from "../en/verdicts.ts";

/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "Nessuna promessa è giunta a scadenza",
  "verdicts.heading, many": "La quota disattesa è più alta in «{touchpoint}»: {rate} delle promesse",
  "verdicts.heading": "{rate} di promesse disattese, {promises} in tutto",
  "verdicts.finding":
    "{touchpoint}: su {due, plural, one {# promessa} other {# promesse}} a scadenza, superate o mantenute {rate} (intervallo al 95\u202f%: {interval}).",
  "verdicts.note":
    "A sinistra della linea: disattese. A destra: mantenute, poi superate. Ogni valore è una quota delle promesse a scadenza; le promesse anticipate, pendenti, ignote, annullate o vaghe sono contate nella tabella della pagina e non entrano in nessuna quota.",
  "verdicts.at first": "{touchpoint}, promessa iniziale",
  "verdicts.last": "{touchpoint}, ultima promessa",
  "verdicts.column.touchpoint": "Punto di contatto",
  "verdicts.column.verdict": "Che cosa ne è stato",
  "verdicts.column.promises": "Promesse",
  "verdicts.column.share": "Quota tra quelle a scadenza",
  "verdicts.column.meaning": "Significato",
} as const satisfies Record<keyof typeof en, string>;
