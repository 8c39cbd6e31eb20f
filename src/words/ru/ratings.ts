import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "При опоздании оценка ниже на {points} балла, чем при исполнении в срок",
  "ratings.heading, higher": "При опоздании оценка выше на {points} балла, чем при исполнении в срок",
  "ratings.heading, unclear": "При опоздании оценка явно не отличается от оценки при исполнении в срок",
  "ratings.heading": "Как оценивали клиенты в зависимости от исхода обещания",
  "ratings.finding": "Средняя оценка {in_time} при исполнении в срок и {late} при опоздании.",
  "ratings.finding, difference":
    "Средняя оценка {in_time} при исполнении в срок и {late} при опоздании, разность {difference} (95%\u2011й доверительный интервал: {interval}). Одно встречается вместе с другим; это не доказывает, что одно\u00a0— причина другого.",
  "ratings.finding, unclear":
    "Средняя оценка {in_time} при исполнении в срок и {late} при опоздании, разность {difference} (95%\u2011й доверительный интервал: {interval}); она может быть и случайной.",
  "ratings.finding, no difference":
    "Средняя оценка: {ratings}. Разность вычисляется только между опозданием и исполнением в срок, а хотя бы для одного из них ответов слишком мало.",
  "ratings.finding, none late": "Средняя оценка: {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Каждая полоса\u00a0— все ответившие, разделённые по поставленной оценке, низшая слева. Рядом\u00a0— среднее, его 95%\u2011й доверительный интервал и число ответов.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "в срок",
  "ratings.outcome.kept": "сдержано",
  "ratings.outcome.late": "с опозданием",
  "ratings.outcome.missed": "ниже уровня",
  "ratings.outcome.too early": "слишком рано",
  "ratings.outcome.failed": "отказано",
  "ratings.outcome.overdue": "просрочено",
  "ratings.outcome.unknown": "неизвестно",
  "ratings.outcome.void": "аннулировано",
  "ratings.outcome.vague": "расплывчато",
  "ratings.outcome.pending": "ожидается",
  "ratings.column.outcome": "Исход обещания",
  "ratings.column.mean": "Средняя оценка",
  "ratings.column.answers": "Ответы",
  "ratings.column.gave": "Оценка {score}",
} as const satisfies Record<keyof typeof en, string>;
