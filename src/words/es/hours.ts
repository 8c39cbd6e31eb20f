import type { hours as en } from "../en/hours.ts";

/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "{time} h: se atiende al {rate} dentro del límite",
  "hours.heading, none": "A ninguna hora del día se atiende claramente menos dentro del límite",
  "hours.finding":
    "{cases, plural, one {En el conjunto de las horas se atendió dentro del límite el {rate} de # caso.} other {En el conjunto de las horas se atendió dentro del límite el {rate} de # casos.}}",
  "hours.worst":
    "Peor franja, de {worst_from} a {worst_to}: {worst} (intervalo del 95\u202f%: {interval}); mejor franja, de {best_from} a {best_to}: {best}.",
  "hours.note":
    "Hora local. Cuanto más intenso el azul, más casos se atendieron dentro del límite prometido; naranja con un aspa: menos de la mitad. Vacío: menos de {cases, plural, one {# caso} other {# casos}}, o ninguno. El texto solo nombra horas que alcanzan esa cifra de media en cada día de la semana.",
  "hours.column.day": "Día",
  "hours.column.hour": "Desde (hora)",
  "hours.column.share": "Dentro del límite",
  "hours.column.cases": "Casos",
} as const satisfies Record<keyof typeof en, string>;
