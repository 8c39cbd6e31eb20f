import type { explorer as en } from "../en/explorer.ts";

/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Исследовать",
  "explorer.lead":
    "Выберите месяцы, этапы, точки контакта и клиентов: все числа сразу пересчитываются, а адрес страницы\u00a0— это вид, который перед вами.",
  "explorer.without":
    "Рисунки здесь строит скрипт страницы, когда загружены числа; этого не произошло. Все исходные числа есть и на страницах точек контакта, которым скрипт не нужен:",
  "explorer.loading": "Загружаются числа ({size}) …",
  "explorer.failed":
    "Не удалось загрузить числа ({fault}). Загрузите страницу ещё раз; если не поможет, сайт неполон.",
  "explorer.dropped": "В ссылке названо то, чего на этом сайте нет; показан ближайший вид без этого: {parts}",
  "explorer.publication":
    "Это издание для публикации: в нём по одному измерению за раз, а всё, за чем стоит мало клиентов, скрыто{withheld, plural, =0 {} one { (# значение)} few { (# значения)} many { (# значений)} other { (# значения)}}. Того, чего в нём нет, не найти и фильтрами.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "Сдержано или превзойдено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.exceeded":
    "Лучше обещанного исполнено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.broken": "Нарушено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.late": "С опозданием исполнено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.missed": "Ниже уровня исполнено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.failed": "Компания отказала в {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.overdue": "Просрочено {rate} обещаний с наступившим сроком (всего {due})",
  "explorer.finding.none": "В этой выборке срок не наступил ни у одного обещания",
  "explorer.finding.interval": "95%\u2011й доверительный интервал: {interval}.",
  "explorer.finding.apart":
    "Эти фильтры не встречаются вместе ни в одной таблице: {dimensions}. Уберите один из них, чтобы увидеть число.",
  // Two selections: first A, then B.
  "explorer.finding.both": "А: {first}; Б: {second}",
  "explorer.difference.clear":
    "А минус Б: {difference} п.\u00a0п. (95%\u2011й доверительный интервал: {interval}), больше, чем объяснила бы случайность.",
  "explorer.difference.unclear":
    "А минус Б: {difference} п.\u00a0п. (95%\u2011й доверительный интервал: {interval}); это может быть случайностью.",
  "explorer.beside":
    "Остальные из {promises} данных обещаний: срок не наступил {not_due}, неизвестно {unknown}, аннулировано {void}, расплывчато {vague}.",

  "explorer.chosen": "Что выбрано",
  "explorer.chosen.all": "Выбрано всё: ничего не исключено.",
  "explorer.chosen.left": "Исключено: {left} из {all} обещаний с наступившим сроком ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: всё, кроме: {values}",
  "explorer.chosen.range": "{dimension}: {from}\u00a0— {to}",
  "explorer.chosen.remove": "Убрать фильтр «{filter}»",

  "explorer.measure": "Доля",
  "explorer.measure.kept": "сдержано",
  "explorer.measure.exceeded": "лучше обещанного",
  "explorer.measure.broken": "нарушено",
  "explorer.measure.late": "с опозданием",
  "explorer.measure.missed": "ниже уровня",
  "explorer.measure.failed": "отказано",
  "explorer.measure.overdue": "просрочено",
  "explorer.period": "Период",
  "explorer.period.month": "месяц",
  "explorer.period.quarter": "квартал",
  "explorer.period.year": "год",
  "explorer.version": "Обещание",
  "explorer.version.commitment": "первое",
  "explorer.version.last": "последнее",
  "explorer.split": "Рядом",
  "explorer.split.none": "ничего",
  "explorer.undo": "Отменить",
  "explorer.redo": "Вернуть",
  "explorer.reset": "Сначала",
  "explorer.copy": "Скопировать ссылку",
  "explorer.copied": "Ссылка на этот вид скопирована.",
  "explorer.compare": "Сравнить",
  "explorer.compare.stop": "Не сравнивать",
  "explorer.compare.which": "Следующий выбор\u00a0— для",
  "explorer.compare.first": "А",
  "explorer.compare.second": "Б",

  "explorer.time": "По месяцам",
  "explorer.time.quarter": "По кварталам",
  "explorer.time.year": "По годам",
  "explorer.time.how": "Проведите по месяцам, чтобы выбрать их, или укажите начало и конец.",
  "explorer.time.thin":
    "Пустой знак: обещаний со сроком так мало, что ни линия, ни ось на них не рассчитаны; стрелка значит, что доля лежит за краем оси.",
  "explorer.time.from": "С",
  "explorer.time.to": "по",
  "explorer.time.all": "Все месяцы",
  "explorer.time.due": "обещания с наступившим сроком, не более {most}",
  "explorer.quarter": "{quarter} кв. {year}",
  "explorer.numbers": "Те же числа в таблице",
  "explorer.column.period": "Когда срок",
  "explorer.column.share": "Доля",
  "explorer.column.interval": "95%\u2011й ДИ",
  "explorer.column.due": "Срок наступил",
  "explorer.column.rank": "Ранг",

  "explorer.touchpoint": "Этапы и точки контакта",
  "explorer.region": "Регионы",
  "explorer.category": "Категории",
  "explorer.channel": "Каналы",
  "explorer.tier": "Статусы клиентов",
  "explorer.kind": "Виды обещаний",
  "explorer.audience": "Аудитории",
  "explorer.segment": "Сегменты клиентов",
  "explorer.ranks":
    "Ранги идут от самой низкой доли к самой высокой; диапазон значит, что порядок мог бы быть и другим случайно (Холм, все пары). У каждого списка своя шкала, её края подписаны сверху; пунктирная линия\u00a0— все обещания вместе, а стрелка значит, что нечто лежит за краем.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "Не показано, потому что не встречается вместе ни в одной таблице: {dimensions}.",
  "explorer.press": "Нажмите на название, чтобы выбрать; ещё раз\u00a0— чтобы снять выбор.",
  "explorer.row": "{name}: {rate}, 95%\u2011й доверительный интервал: {interval}, срок наступил: {due}",
  "explorer.row.none": "{name}: срок ни у чего не наступил",

  "explorer.verdicts": "Чем кончились обещания с наступившим сроком",
  "explorer.slack": "Насколько раньше или позже обещанного",
  "explorer.slack.median":
    "Половина исполнена раньше срока не менее чем на {median} (95%\u2011й доверительный интервал: {interval}).",
  "explorer.slack.median.zero":
    "Половина исполнена в обещанный день или момент либо раньше (95%\u2011й доверительный интервал: {interval}).",
  "explorer.slack.median.late":
    "Половина исполнена позже срока на {median} или более (95%\u2011й доверительный интервал: {interval}).",
  "explorer.slack.earlier": "← позже",
  "explorer.slack.later": "раньше →",
  "explorer.slack.promised": "как обещано",
  "explorer.wait": "Сколько это заняло",
  "explorer.wait.median":
    "Половина исполнена за {median} или быстрее (95%\u2011й доверительный интервал: {interval}); из прослеженных до конца.",
  "explorer.wait.never": "Исполнено менее половины; из прослеженных до конца.",
  "explorer.one":
    "Выберите одну точку контакта, чтобы увидеть, насколько рано или поздно исполнены её обещания и сколько это заняло.",
  "explorer.multiples": "{dimension}, рядом",
  "explorer.multiples.most":
    "Показаны те, у кого больше всего обещаний с наступившим сроком: {shown} из {all}.",
} as const satisfies Record<keyof typeof en, string>;
