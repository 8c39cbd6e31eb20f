import type { faults as en } from "../en/faults.ts";

/** Batches of a product with more of one fault than its other batches. */
export const faults = {
  // {product}, {batch} and {fault} are codes and names as the company writes them.
  "faults.cell": "{product} {batch}: {fault}",
  "faults.heading": "{cell}\u00a0— отказы в {ratio} раза чаще, чем в других партиях",
  "faults.heading, none": "Ни одна партия не отказывает явно чаще других",
  "faults.finding":
    "{cell}: {faults, plural, one {# отказ} few {# отказа} many {# отказов} other {# отказа}}, а за такое же время работы ожидалось бы {expected} (95%\u2011й доверительный интервал отношения: {interval}); из {all} сочетаний партии и неисправности явно выделяется {worse, number}.",
  "faults.note":
    "Число отказов на время работы по сравнению с другими партиями того же изделия; где данных мало, отношение приближено к 1 (эмпирический байесовский метод). Много одинаковых отказов указывают на изделие, а не на клиента.",
  "faults.picture.others": "прочие",
  "faults.picture.ratio": "раз",
  "faults.picture.faults": "отказы",
  "faults.column.product": "Изделие",
  "faults.column.batch": "Партия",
  "faults.column.fault": "Неисправность",
  "faults.column.faults": "Отказы",
  "faults.column.expected": "Ожидалось",
  "faults.column.ratio": "Отношение",
  "faults.column.p": "p (Холм)",
} as const satisfies Record<keyof typeof en, string>;
