import type { values as en } from "../en/values.ts";

/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Регион",
  "values.category": "Категория",
  "values.channel": "Канал",
  "values.tier": "Статус клиента",
  "values.region.heading, none": "Ни один регион явно не хуже остальных",
  "values.category.heading, none": "Ни одна категория явно не хуже остальных",
  "values.channel.heading, none": "Ни один канал явно не хуже остальных",
  "values.tier.heading, none": "Ни одна группа клиентов по статусу явно не хуже остальных",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading": "Хуже всего: {worst}; регионов явно хуже остальных: {worse, number} из {all}",
  "values.category.heading": "Хуже всего: {worst}; категорий явно хуже остальных: {worse, number} из {all}",
  "values.channel.heading": "Хуже всего: {worst}; каналов явно хуже остальных: {worse, number} из {all}",
  "values.tier.heading":
    "Хуже всего: {worst}; групп по статусу явно хуже остальных: {worse, number} из {all}",
  "values.finding":
    "{worst}: сдержано {rate} (95%\u2011й доверительный интервал: {interval}; обещаний с наступившим сроком: {due}), у всех вместе {overall}.",
  "values.finding, none":
    "Ниже всего, но без явного отличия\u00a0— {worst}: сдержано {rate} (95%\u2011й доверительный интервал: {interval}; обещаний с наступившим сроком: {due}), у всех вместе {overall}.",
  "values.finding, equal":
    "Ничто не выделяется: самое низкое значение\u00a0— {worst}: сдержано {rate} (обещаний с наступившим сроком: {due}), столько же, сколько у всех вместе.",
  "values.drawn":
    "{drawn, plural, =0 {Среди показанных ни у кого нет} one {Показаны самые низкие значения (#) при} few {Показаны самые низкие значения (#) при} many {Показаны самые низкие значения (#) при} other {Показаны самые низкие значения (#) при}} числе обещаний с наступившим сроком не менее {least}; в таблице на странице\u00a0— {all, plural, =2 {оба} one {все #} few {все #} many {все #} other {все #}}.",
  "values.note":
    "Ромб\u00a0— явно хуже всех остальных, закрашенный круг\u00a0— явно лучше, пустой\u00a0— явного отличия нет; с поправкой Холма на {comparisons, plural, one {# сравнение} few {# сравнения} many {# сравнений} other {# сравнения}}.",
  "values.few":
    "Не закрашено и то, за чем стоит меньше {least, number} случаев: этого слишком мало для вывода.",
  "values.beyond": "Стрелка показывает на то, что лежит за пределами оси.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "все: {rate}",
  "values.picture.kept": "сдержано",
  "values.picture.due": "всего",
  "values.column.kept": "Сдержано",
  "values.column.due": "Срок наступил",
  "values.column.difference": "Нарушено больше, чем у остальных",
  "values.column.p": "p (Холм)",
  "values.column.standing": "По сравнению с остальными",
  "values.standing.worse": "хуже",
  "values.standing.better": "лучше",
  "values.standing.no clear difference": "явного отличия нет",
  "values.standing.too few": "слишком мало для вывода",
} as const satisfies Record<keyof typeof en, string>;
