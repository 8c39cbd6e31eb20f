import type { verdicts as en } from "../en/verdicts.ts";

/** What became of the promises of a touchpoint, or of the touchpoints of a stage. */
export const verdicts = {
  "verdicts.heading, none due": "Ни у одного обещания срок не наступил",
  "verdicts.heading, many": "Больше всего нарушений\u00a0— «{touchpoint}»: {rate} обещаний",
  "verdicts.heading": "Нарушено {rate} обещаний, то есть {promises}",
  "verdicts.finding":
    "{touchpoint}: из {due, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} с наступившим сроком {rate} сдержано или исполнено лучше обещанного (95%\u2011й доверительный интервал: {interval}).",
  "verdicts.note":
    "Слева от линии\u00a0— нарушенные. Справа\u00a0— сдержанные, затем исполненные лучше обещанного. Всё это доли от обещаний с наступившим сроком; исполненные досрочно, ожидающиеся, неизвестные, аннулированные и расплывчатые подсчитаны в таблице на странице и не входят ни в одну долю.",
  "verdicts.at first": "{touchpoint}, исходный срок",
  "verdicts.last": "{touchpoint}, новый срок",
  "verdicts.column.touchpoint": "Точка контакта",
  "verdicts.column.verdict": "Итог",
  "verdicts.column.promises": "Обещания",
  "verdicts.column.share": "Доля от наступивших",
  "verdicts.column.meaning": "Значение",
} as const satisfies Record<keyof typeof en, string>;
