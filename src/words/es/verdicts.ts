import type { verdicts as en } from "../en/verdicts.ts";

/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "No ha vencido ninguna promesa",
  "verdicts.heading, many": "«{touchpoint}» es donde más se incumple: el {rate} de sus promesas",
  "verdicts.heading": "Se incumplió el {rate} de las promesas, {promises} en total",
  "verdicts.finding":
    "{touchpoint}: de {due, plural, one {# promesa vencida} other {# promesas vencidas}}, se superó o se cumplió el {rate} (intervalo del 95\u202f%: {interval}).",
  "verdicts.note":
    "A la izquierda de la línea: incumplidas. A la derecha: cumplidas y, después, superadas. Todo son proporciones de las promesas vencidas; las adelantadas, pendientes, desconocidas, anuladas o imprecisas se cuentan en la tabla de la página y en ninguna proporción.",
  "verdicts.at first": "{touchpoint}, promesa inicial",
  "verdicts.last": "{touchpoint}, última promesa",
  "verdicts.column.touchpoint": "Punto de contacto",
  "verdicts.column.verdict": "Qué fue de ella",
  "verdicts.column.promises": "Promesas",
  "verdicts.column.share": "De las vencidas",
  "verdicts.column.meaning": "Significado",
} as const satisfies Record<keyof typeof en, string>;
