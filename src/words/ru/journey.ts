import type { journey as en } from "../en/journey.ts";

/** The journey in one picture, and its stages side by side. */
export const journey = {
  "journey.heading":
    "«{touchpoint}»: нарушено {rate} обещаний{when, select, since {; начало ухудшения\u00a0— {month}} most {; худший месяц\u00a0— {month}} other {}}{points, select, none {} other {; при опоздании оценка ниже на {points} балла}}",
  "journey.heading.nobody": "На этом пути не измеряется ни одно обещание",
  "journey.finding":
    "Из {due, plural, one {# обещания} few {# обещаний} many {# обещаний} other {# обещания}} с наступившим сроком нарушено {broken} (95%\u2011й доверительный интервал: {interval}){exceeded, select, none {} other {, исполнено лучше обещанного {exceeded}}}{month, select, none {.} other {; худший месяц\u00a0— {month}: нарушено {worst}.}}",
  "journey.finding.change":
    "До перелома ({month}) было сдержано {before}, после него\u00a0— {after} (95%\u2011й доверительный интервал изменения: {interval}).",
  "journey.finding.felt":
    "Оценка клиентов по шкале до {most}: {intime} при исполнении в срок, {late} при опоздании.",
  "journey.finding.nobody": "Ни в одной точке контакта не зафиксированы сразу и обещание, и исход.",
  "journey.note":
    "Линия\u00a0— то, что обещали клиентам. Синее по одну её сторону\u00a0— доля обещаний, исполненных заметно лучше. Оранжевое по другую\u00a0— доля нарушенных с 95%\u2011м доверительным интервалом. Чем толще столбик, тем больше клиентов проходит точку. Пунктир\u00a0— оценки нет. {all, plural, one {Измеряется {measured, number} из # точки} few {Измеряется {measured, number} из # точек} many {Измеряется {measured, number} из # точек} other {Измеряется {measured, number} из # точки}} контакта{pending, plural, =0 {} one {; в # срок ещё не наступил} few {; в # срок ещё не наступил} many {; в # срок ещё не наступил} other {; в # срок ещё не наступил}}{blind, plural, =0 {} one {; в # нет обещания или его исхода} few {; в # нет обещания или его исхода} many {; в # нет обещания или его исхода} other {; в # нет обещания или его исхода}}. Больнее всего там, где наибольшее произведение доли нарушенных обещаний на потерю оценки при опоздании. ● и ◆\u00a0— средние оценки путей, на которых данное здесь обещание исполнено в срок или с опозданием, где бы на пути ни задали вопрос. Квадрат\u00a0— средний ответ на вопрос, заданный в этой точке, на его собственной шкале; число после «/»\u00a0— наивысшая оценка на этой шкале. Все доли\u00a0— от обещаний с наступившим сроком; «сдержано» на рисунке включает и превзойдённые.",
  // Each line of it stands under the one before, in the picture.
  "journey.remark": "больнее всего:\n{rate},\n{month}",
  "missing.no promise": "нет обещания",
  "missing.no outcome": "нет исхода",
  "missing.no touchpoint": "нет точки контакта",
  "missing.nothing due yet": "срок впереди",
  "missing.nobody asked": "нет опроса",
  "journey.stages.heading": "На этапе «{stage}» нарушенное обещание встречается в {rate} путей клиентов",
  "journey.stages.heading.nobody": "Пока нельзя оценить ни один этап",
  "journey.stages.finding":
    "95%\u2011й доверительный интервал: {interval}. Этапы сравниваются по доле путей, на которых нарушено хотя бы одно обещание, чтобы этап, который обещает больше, не оказывался из-за этого хуже.",
  "journey.stages.finding.nobody": "Ни на одном этапе нет сразу и обещания, и исхода.",
  "journey.stages.note": "Прочерк значит, что никто этого не измеряет, а не что всё прошло хорошо.",
} as const satisfies Record<keyof typeof en, string>;
