import type { overdue as en } from "../en/overdue.ts";

/** Promises past due with nothing done. */
export const overdue = {
  "overdue.heading":
    "{promises, plural, one {# promesa atrasada} other {# promesas atrasadas}} al cierre de {month}",
  "overdue.finding":
    "En {month}, {entered, plural, one {# promesa pasó} other {# promesas pasaron}} a estar {entered, plural, one {atrasada} other {atrasadas}} y {settled, plural, one {se resolvió # atrasada} other {se resolvieron # atrasadas}}; {old, plural, one {# lleva} other {# llevan}} más de 90 días de espera.",
  "overdue.note":
    "Vencidas y sin nada registrado al final del mes; la capa tenue es reciente, la intensa, antigua. Una promesa sale cuando se lleva a cabo, se rechaza o se cancela.",
  "overdue.column.month": "Cierre de",
  "overdue.column.stock": "Atrasadas",
  "overdue.column.entered": "Nuevas atrasadas",
  "overdue.column.left": "Resueltas",
} as const satisfies Record<keyof typeof en, string>;
