import type { durations as en } from "../en/durations.ts";

/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Обещано {promised}, понадобилось {actual}",
  "durations.finding":
    "Половина исполненных обещаний оставляла компании {promised} или больше; половина исполнена за {actual} или быстрее.",
  "durations.note":
    "Вверх\u00a0— сколько клиентам обещали ждать. Вниз\u00a0— сколько это заняло. Обещание с большим запасом легко сдержать, поэтому долю сдержанных следует читать вместе с этим рисунком. Отмечены медианы по {promises, plural, one {# исполненному обещанию} few {# исполненным обещаниям} many {# исполненным обещаниям} other {# исполненного обещания}}.",
  "durations.beyond":
    "За пределами рисунка (граница\u00a0— {limit}) {durations, plural, one {осталась # длительность, она есть} few {остались # длительности, они есть} many {осталось # длительностей, они есть} other {осталось # длительности, они есть}} в таблице на странице.",
  "durations.median.promised": "обещано: {duration}",
  "durations.median.actual": "фактически: {duration}",
  "durations.measure.promised": "обещанная",
  "durations.measure.actual": "фактическая",
  "durations.column.measure": "Длительность",
  "durations.column.from": "От ({unit})",
  "durations.column.to": "Менее ({unit})",
  "durations.column.promises": "Обещания",
} as const satisfies Record<keyof typeof en, string>;
