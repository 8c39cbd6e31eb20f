import type { hours as en } from "../en/hours.ts";

/** Whether what is promised around the clock is there around the clock. */
export const hours = {
  "hours.heading": "В {time} в срок отвечают на {rate} обращений",
  "hours.heading, none": "Ни в один час суток в срок не отвечают явно реже",
  "hours.finding":
    "{cases, plural, one {За все часы в срок ответили на {rate} из # обращения.} few {За все часы в срок ответили на {rate} из # обращений.} many {За все часы в срок ответили на {rate} из # обращений.} other {За все часы в срок ответили на {rate} из # обращения.}}",
  "hours.worst":
    "Хуже всего с {worst_from} до {worst_to}: {worst} (95%\u2011й доверительный интервал: {interval}); лучше всего с {best_from} до {best_to}: {best}.",
  "hours.note":
    "Местное время. Чем гуще синий, тем на большую долю обращений ответили в обещанный срок; оранжевый с крестом\u00a0— менее чем на половину. Пусто\u00a0— меньше {cases, plural, one {# обращения} few {# обращений} many {# обращений} other {# обращения}} или ни одного. В тексте названы только часы, на которые в каждый день недели приходится в среднем не меньше.",
  "hours.column.day": "День",
  "hours.column.hour": "С (час)",
  "hours.column.share": "В срок",
  "hours.column.cases": "Обращения",
} as const satisfies Record<keyof typeof en, string>;
