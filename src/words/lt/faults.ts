import type { faults as en } from "../en/faults.ts";

/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}: {fault}",
  "faults.heading": "{cell} – genda {ratio} karto dažniau nei kitos partijos",
  "faults.heading, none": "Nė viena partija negenda aiškiai dažniau už kitas",
  "faults.finding":
    "{cell} – {faults, plural, one {# gedimas} few {# gedimai} many {# gedimo} other {# gedimų}}, nors per tokį naudojimo laiką būtų tikėtina {expected} (santykio 95\u202f% pasikliautinasis intervalas {interval}); iš visų partijų ir gedimų derinių išsiskiria {worse, number} iš {all}.",
  "faults.note":
    "Gedimai, tenkantys naudojimo laikui, palyginti su kitomis to paties gaminio partijomis; kur duomenų mažai, santykis priartintas prie 1 (empirinis Bajeso metodas). Daug vienodų gedimų rodo, kad kaltas gaminys, o ne klientas.",
  "faults.picture.others": "kitos partijos",
  "faults.picture.ratio": "santykis",
  "faults.picture.faults": "gedimai",
  "faults.column.product": "Gaminys",
  "faults.column.batch": "Partija",
  "faults.column.fault": "Gedimas",
  "faults.column.faults": "Gedimai",
  "faults.column.expected": "Tikėtina",
  "faults.column.ratio": "Santykis",
  "faults.column.p": "p (Holm)",
} as const satisfies Record<keyof typeof en, string>;
