import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Худший месяц\u00a0— {month}: сдержано {rate}",
  "months.heading, none apart": "Ни один месяц явно не хуже остальных",
  "months.finding":
    "Лучший месяц\u00a0— {best_month}: сдержано {best}; худший\u00a0— {worst_month}: {worst} (95%\u2011й доверительный интервал: {interval}).",
  "months.note":
    "Каждое обещание относится к месяцу, в котором наступил срок. Полоса\u00a0— 95%\u2011й доверительный интервал. Пустой значок\u00a0— месяц ещё не закончился или в нём меньше десятой доли обычного числа обещаний; треугольник\u00a0— значение ниже рисунка. Столбики\u00a0— обещания с наступившим сроком.",
  "months.column.month": "Месяц срока",
  "months.column.kept": "Сдержано",
  "months.column.due": "Срок наступил",
} as const satisfies Record<keyof typeof en, string>;
