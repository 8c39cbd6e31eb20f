import type { curves as en } from "../en/curves.ts";

/** How waits end as time goes on. */
export const curves = {
  "curves.promise.heading": "El {share} se lleva a cabo en {time} o menos",
  "curves.complaint.heading": "El {share} se resuelve en {time} o menos",
  "curves.life.heading": "El {share} tiene su primera avería en {time} o menos",
  "curves.promise.finding":
    "De {subjects, plural, one {# promesa} other {# promesas}}, el {share} se llevó a cabo en {time} o menos (intervalo del 95\u202f%: {interval}).",
  "curves.complaint.finding":
    "De {subjects, plural, one {# reclamación} other {# reclamaciones}}, el {share} se resolvió en {time} o menos (intervalo del 95\u202f%: {interval}).",
  "curves.life.finding":
    "De {subjects, plural, one {# unidad en uso} other {# unidades en uso}}, el {share} tuvo su primera avería en {time} o menos (intervalo del 95\u202f%: {interval}).",
  "curves.meanwhile.failed": "Para entonces, la empresa había rechazado el {share}.",
  "curves.meanwhile.released": "Para entonces, el cliente había cancelado el {share}.",
  "curves.meanwhile.both":
    "Para entonces, la empresa había rechazado el {failed} y el cliente había cancelado el {released}.",
  "curves.note, complete":
    "Lo que sigue abierto cuenta como abierto durante el tiempo en que se siguió, y como nada más; lo cancelado o rechazado es un riesgo competitivo (Aalen–Johansen). Solo se incluye lo que pudo seguirse hasta el final de la curva.",
  "curves.note, censored":
    "Lo que sigue abierto cuenta como abierto durante el tiempo en que se siguió, y como nada más; lo cancelado o rechazado es un riesgo competitivo (Aalen–Johansen). Se incluye todo; lo que sigue abierto sale de la curva donde terminan los datos.",
  "curves.promise.note":
    "Sus proporciones se refieren a todas estas promesas, hasta el final de la curva; las de los resultados, a las promesas vencidas, terminaran cuando terminaran.",
  "curves.life.note, complete":
    "Lo que aún no ha tenido averías cuenta como sin avería durante el tiempo en que estuvo en uso y registrado (Aalen–Johansen). Solo se incluye lo que pudo seguirse hasta el final de la curva.",
  "curves.life.note, censored":
    "Lo que aún no ha tenido averías cuenta como sin avería durante el tiempo en que estuvo en uso y registrado (Aalen–Johansen). Se incluye todo; lo que no tuvo averías sale de la curva donde terminan los datos o cuando se envió una sustitución.",
  "curves.promised": "prometido: {time}",
  // How a wait ended: beside the end of each curve with its share, and in the table.
  "curves.end": "{cause} {share}",
  "curves.promise.fulfilled": "realizado",
  "curves.promise.failed": "rechazado",
  "curves.promise.released": "cancelado",
  "curves.complaint.fulfilled": "resuelto",
  "curves.complaint.failed": "rechazado",
  "curves.complaint.released": "cancelado",
  "curves.life.fulfilled": "realizado",
  "curves.life.failed": "primera avería",
  "curves.life.released": "cancelado",
  "curves.column.cause": "Cómo terminó",
  "curves.column.time": "Como máximo, {unit}",
  "curves.column.share": "Proporción",
  "curves.column.open": "Aún abiertos",
  "curves.life.column.open": "Aún sin avería",
  "curves.life.axis": "tiempo de uso, {unit}",
  "curves.complaint.axis": "desde la reclamación, {unit}",
} as const satisfies Record<keyof typeof en, string>;
