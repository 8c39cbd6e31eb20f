import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Худший месяц\u00a0— {month}: сдержано {rate}",
  "months.heading, none apart": "Ни один месяц явно не хуже остальных",
  "months.finding":
    "{worst_month}: сдержано {worst} (95%\u2011й доверительный интервал: {interval}), за всё время\u00a0— {all}; больше всего\u00a0— {best}, {best_month}.",
  "months.finding, none apart":
    "Ниже всего\u00a0— {worst_month}: сдержано {worst} (95%\u2011й доверительный интервал: {interval}); выше всего\u00a0— {best_month}: {best}.",
  "months.note":
    "Каждое обещание относится к месяцу, в котором наступил срок. Полоса\u00a0— 95%\u2011й доверительный интервал. Пустой значок\u00a0— месяц ещё не закончился или в нём меньше десятой доли обычного числа обещаний; треугольник\u00a0— значение ниже рисунка. Столбики\u00a0— обещания с наступившим сроком. Обещания с неизвестным исходом не учтены.",
  "months.note, worst":
    "Подписан худший месяц\u00a0— самый низкий из тех, что явно ниже уровня за всё время.",
  "months.column.month": "Месяц срока",
  "months.column.kept": "Сдержано",
  "months.column.due": "Срок наступил",
} as const satisfies Record<keyof typeof en, string>;
