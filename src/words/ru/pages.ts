import type { pages as en } from "../en/pages.ts";

/** What stands around the figures: titles, navigation, notices, footers. */
export const pages = {
  "pages.overview": "Обзор",
  "pages.ledger": "Реестр обещаний",
  "pages.ledger.short": "Реестр",
  "pages.data": "Данные",
  "pages.methods": "Методы",
  "pages.skip": "Перейти к содержанию",
  "pages.site": "Сайт",
  "pages.languages": "Язык",
  "pages.stages": "Этапы пути",
  "pages.audience": "Для кого этот сайт",
  "pages.internal":
    "<strong>Для внутреннего пользования.</strong> Имён на этих страницах нет, но персональные данные есть: маленькая группа может указать на одного человека. Открывайте доступ только после входа в систему.",
  "pages.publication":
    "<strong>Для публикации.</strong> Числа, за которыми стоит менее {customers} клиентов, скрыты: их нет ни на рисунках, ни в таблицах, ни в файлах для скачивания; сочетания измерений не показаны.",
  "pages.record":
    "Данные по состоянию на {day}; дни и месяцы\u00a0— по времени {zone}. Для каждой доли и каждого среднего указан 95%\u2011й доверительный интервал (ДИ).",
  "pages.computed": "<methods>Как вычисляется каждое число</methods>.",
  "pages.computed-and-data":
    "<methods>Как вычисляется каждое число</methods>, <data>из чего оно вычисляется</data>.",
  "pages.colours": "Цвета",
  "pages.colours.system": "как в системе",
  "pages.colours.light": "светлые",
  "pages.colours.dark": "тёмные",
  "pages.up-to": "{name}, данные на {day}",
  "pages.terms": "Термины",
  "pages.every-touchpoint": "Все точки контакта в порядке пути",
  "pages.touchpoints-of-stage": "Точки контакта этого этапа",
  "pages.looked-after": "Ответственный: {owner}.",
  "pages.touchpoint-looked-after": "{touchpoint}, ответственный: {owner}",
  "pages.to-measure": "Чтобы это измерять, источник должен давать:",
  "pages.along": "По ходу пути",
  "pages.sources": "Что сообщает каждый источник",
  "pages.source-from": "Ответственный: {owner}.",
  // The day ends with the full stop of «г.».
  "pages.source-newest": "Последние данные: {day}",
  "pages.source-undated": "Строки без дат.",
  "pages.unclaimed":
    "{count, plural, one {# файл не относится} few {# файла не относятся} many {# файлов не относятся} other {# файла не относятся}} ни к одному источнику и не {count, plural, one {прочитан} few {прочитаны} many {прочитаны} other {прочитаны}}: <list>{files}</list>.",
  "pages.missing": "Не найдено",
  "pages.missing.description": "По этому адресу страницы нет.",
  "pages.missing.heading": "По этому адресу страницы нет",
  "pages.happenings": "Что происходило в это время, по номерам на рисунке:",
  "pages.take-away": "Скачать",
  "pages.link-to-figure": "Ссылка на рисунок",
  "pages.as-table": "Те же числа в таблице",
  "pages.how-computed": "Как это вычислено",
  "pages.definition": "<link>{name}</link>: {meaning}",
  "pages.from-relation": "Из таблицы <link>{relation}</link>: <english>{sentence}</english>",
  "pages.not-by-query": "Подсчитано при загрузке файлов, а не запросом.",
  "pages.table": "Таблица: {heading}",
  "pages.column-with-unit": "{column}, {unit}",
  "pages.interval": "95%\u2011й ДИ",
} as const satisfies Record<keyof typeof en, string>;
