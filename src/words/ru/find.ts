import type { find as en } from "../en/find.ts";

/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Поиск",
  "find.lead": "Всё, для чего на этом сайте есть страница, рисунок или определение.",
  "find.label": "Что вы ищете?",
  "find.found":
    "{count, plural, =0 {Ничего не найдено. Попробуйте другое слово.} one {Найдено # место} few {Найдено # места} many {Найдено # мест} other {Найдено # места}}",
  "find.stages": "Этапы и точки контакта",
  "find.figures": "Рисунки",
  "find.metrics": "Показатели",
  "find.pages": "Страницы",
  "find.explore": "Изучить эти обещания по месяцам, регионам, клиентам и каналам",
  "find.explore.all": "Изучить все обещания по месяцам, точкам контакта, регионам, клиентам и каналам",
} as const satisfies Record<keyof typeof en, string>;
