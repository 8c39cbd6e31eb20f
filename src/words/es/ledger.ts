import type { ledger as en } from "../en/ledger.ts";

/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading":
    "{touchpoint}: {maker} cumple el {rate} de lo prometido, frente al {all} del conjunto",
  "ledger.makers.heading.alike": "{touchpoint}: nadie cumple claramente menos que los demás",
  "ledger.makers.finding":
    "{maker}: {rate} de cumplimiento (intervalo del 95\u202f%: {interval}; {due, plural, one {# vencida} other {# vencidas}}){over, select, none {} other {; según lo que se sabía entonces, el {over} de las promesas se hizo con menos de nueve posibilidades de cada diez de cumplirse}}.",
  "ledger.makers.finding.alike": "El más bajo, pero sin claridad: {finding}",
  "ledger.makers.note": "Las personas figuran con seudónimo y solo en la edición interna.",
  "ledger.makers.campaign": "«{campaign}»",
  "ledger.makers.all": "todos: {rate}",
  "ledger.makers.kept": "tasa",
  "ledger.makers.due": "base",
  "ledger.kinds.heading":
    "{promises, plural, one {# promesa} other {# promesas}} en el libro; {vague, plural, one {# es demasiado imprecisa} other {# son demasiado imprecisas}} para evaluarlas",
  "ledger.kinds.finding":
    "{due, plural, one {Ha vencido #} other {Han vencido #}}. Una promesa sin nivel, día ni precio no se puede cumplir ni incumplir; su proporción figura junto a cada tasa de cumplimiento.",
  "ledger.kinds.note":
    "Si una promesa cambió después, cuenta la versión que tenía el cliente cuando se comprometió.",
  "ledger.kinds.explicit": "Explícita: dicha abiertamente, como en un anuncio o una fecha indicada.",
  "ledger.kinds.policy": "Norma: una regla que vale para todos, como un nivel de servicio.",
  "ledger.kinds.implied":
    "Implícita: no dicha, pero sugerida, como por las palabras «en existencias» junto a un producto.",
  "ledger.kinds.own": "Del cliente: lo que pidió el cliente, sin promesa a cambio.",
} as const satisfies Record<keyof typeof en, string>;
