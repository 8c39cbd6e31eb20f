import type { months as en } from "../en/months.ts";

/** The kept rate month by month. */
export const months = {
  "months.heading": "Явно ниже всего\u00a0— {month}: сдержано {rate}",
  "months.heading, none apart": "Ни один месяц явно не хуже остальных",
  "months.finding":
    "Сдержано {worst} ({worst_month}; 95%\u2011й доверительный интервал: {interval}), за всё время\u00a0— {all}; больше всего\u00a0— {best}, {best_month}{hollow, select, yes { (не считая месяцев с пустым значком)} other {}}.",
  "months.finding, none apart":
    "Ниже всего\u00a0— {worst_month}: сдержано {worst} (95%\u2011й доверительный интервал: {interval}); выше всего\u00a0— {best_month}: {best}{hollow, select, yes { (не считая месяцев с пустым значком)} other {}}.",
  "months.lower still": "Ещё ниже\u00a0— {month}: {rate}, но это отличие от уровня за всё время не явное.",
  "months.several": "несколько месяцев",
  "months.note":
    "Каждое обещание относится к месяцу, в котором наступил срок. Полоса\u00a0— 95%\u2011й доверительный интервал. Пустой значок\u00a0— месяц ещё не закончился или в нём меньше десятой доли обычного числа обещаний; треугольник\u00a0— значение ниже рисунка. Столбики\u00a0— обещания с наступившим сроком. Обещания с неизвестным исходом не учтены.",
  "months.note, worst": "Подписан самый низкий из месяцев, которые явно ниже уровня за всё время.",
  "months.column.month": "Месяц срока",
  "months.column.kept": "Сдержано",
  "months.column.due": "Срок наступил",
} as const satisfies Record<keyof typeof en, string>;
