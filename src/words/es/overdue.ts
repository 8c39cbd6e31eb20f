import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "{promises, plural, one {# promesa atrasada} other {# promesas atrasadas}} al cierre de {month}",
  "overdue.finding":
    "En {month}, {entered, plural, one {# promesa pasó} other {# promesas pasaron}} a estar {entered, plural, one {atrasada} other {atrasadas}} y {settled, plural, one {se resolvió # atrasada} other {se resolvieron # atrasadas}}{lapsed, plural, =0 {} one {; # pasó a resultado desconocido} other {; # pasaron a resultado desconocido}}{old, plural, =0 {} one {; # lleva más de 90 días de espera} other {; # llevan más de 90 días de espera}}.",
  "overdue.note":
    "Vencidas y sin nada registrado al final del mes; la capa tenue es reciente, la intensa, antigua. Una promesa sale cuando se lleva a cabo, se rechaza o se cancela, o cuando lleva tanto tiempo sin nada registrado que su resultado cuenta como desconocido.",
  "overdue.column.month": "Cierre de",
  "overdue.column.stock": "Atrasadas",
  "overdue.column.entered": "Nuevas atrasadas",
  "overdue.column.left": "Resueltas",
  "overdue.column.lapsed": "Pasaron a desconocido",
} as const satisfies Record<keyof typeof en, string>;
