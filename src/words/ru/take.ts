import type { take as en } from "../en/take.ts";

/** How a figure is taken away: its files, copies, and the page to embed. */
export const take = {
  "take.copy": "Скопировать как текст",
  "take.definition": "Определение",
  "take.embed": "Страница для встраивания",
  "take.embed.copy": "Скопировать код для встраивания",
  "take.copied": "Скопировано.",
  "take.saved": "Сохранено.",
  "take.failed": "В этом браузере не получилось.",
  "take.source": "{name}, данные на {day}. <link>Рисунок с числами и тем, как они вычислены</link>",
} as const satisfies Record<keyof typeof en, string>;
