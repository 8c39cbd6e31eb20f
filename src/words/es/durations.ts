import type { durations as en } from "../en/durations.ts";

/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Prometido: {promised}; real: {actual}",
  "durations.finding":
    "La mitad de las promesas llevadas a cabo daba a la empresa un plazo de {promised} o más; la mitad se llevó a cabo en {actual} o menos.",
  "durations.note":
    "Hacia arriba: cuánto se dijo a los clientes que esperarían. Hacia abajo: cuánto se tardó. Una promesa con mucho margen es fácil de cumplir, por eso la tasa de cumplimiento se lee junto con esto. Las líneas marcan las medianas de {promises, plural, one {# promesa llevada a cabo} other {# promesas llevadas a cabo}}.",
  "durations.beyond":
    "{durations, plural, one {# duración de más de {limit} está en la tabla de la página y no se dibuja.} other {# duraciones de más de {limit} están en la tabla de la página y no se dibujan.}}",
  "durations.median.promised": "prometido: {duration}",
  "durations.median.actual": "real: {duration}",
  "durations.measure.promised": "prometida",
  "durations.measure.actual": "real",
  "durations.column.measure": "Duración",
  "durations.column.from": "Desde ({unit})",
  "durations.column.to": "Menos de ({unit})",
  "durations.column.promises": "Promesas",
} as const satisfies Record<keyof typeof en, string>;
