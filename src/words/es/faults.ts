import type { faults as en } from "../en/faults.ts";

/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}: {fault}",
  "faults.heading": "{cell}, {ratio} veces la frecuencia de averías de los demás lotes",
  "faults.heading, none": "Ningún lote se avería claramente más que los demás",
  "faults.finding":
    "{cell}: {faults, plural, one {# avería} other {# averías}}, cuando se esperarían {expected} con el mismo tiempo de uso (razón entre ambas, intervalo del 95\u202f%: {interval}). Combinaciones de lote y avería que destacan: {worse, number} de {all}.",
  "faults.note":
    "Averías por tiempo de uso, frente a los demás lotes del mismo producto, aproximadas a 1 donde se sabe poco (Bayes empírico). Muchas averías iguales señalan al producto, no al cliente.",
  "faults.picture.others": "como los demás lotes",
  "faults.picture.ratio": "razón",
  "faults.picture.faults": "averías",
  "faults.column.product": "Producto",
  "faults.column.batch": "Lote",
  "faults.column.fault": "Avería",
  "faults.column.faults": "Averías",
  "faults.column.expected": "Esperadas",
  "faults.column.ratio": "Razón",
  "faults.column.p": "p (Holm)",
} as const satisfies Record<keyof typeof en, string>;
