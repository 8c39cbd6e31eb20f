import type { paths as en } from "../en/paths.ts";

/** The ways that journeys take from touchpoint to touchpoint. */
export const paths = {
  "paths.title": "Маршруты путей",
  "paths.short": "Маршруты",
  "paths.none": "Нет ни одного пути",
  "paths.none.meaning":
    "Маршрут складывается из касаний, в которых назван путь; здесь их нет или слишком мало, чтобы их показать.",
  "paths.step": "{from} → {to}",
  "paths.loop": "{touchpoint} ⇄ {other}",

  "paths.graph.heading":
    "Чаще всего пути обрываются в точке «{touchpoint}»: {rate} из дошедших до неё кончаются там с неисполненным обещанием",
  "paths.graph.finding":
    "Из {closed, plural, one {# пути, дошедшего до точки «{touchpoint}» и не открытого в ней,} few {# путей, дошедших до точки «{touchpoint}» и не открытых в ней,} many {# путей, дошедших до точки «{touchpoint}» и не открытых в ней,} other {# пути, дошедшего до точки «{touchpoint}» и не открытого в ней,}} закончились там с неисполненным обещанием: {rate} (95%\u2011й доверительный интервал: {interval}). Из {journeys, plural, one {# пути, уже не открытого,} few {# путей, уже не открытых,} many {# путей, уже не открытых,} other {# пути, уже не открытого,}} оборвались где-либо: {all} (95%\u2011й доверительный интервал: {allInterval}).",
  "paths.graph.heading.whole":
    "{journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}}: ни об одном не известно, что он оборвался",
  "paths.graph.finding.whole":
    "Записано {journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}}; видов шагов от одной точки контакта к другой: {steps, plural, one {#} few {#} many {#} other {#}}.",
  "paths.graph.note":
    "Каждая дуга\u00a0— шаг от одной точки контакта прямо к другой: по одну сторону линии вперёд по порядку пути, по другую назад, как там и отмечено. Её ширина и процент при ней показывают, какая доля всех путей хотя бы раз проходит по ней; рядом, где хватает места,\u00a0— медиана времени между точками. У дуги без числа места нет и для доли; в таблице на странице есть все. Оранжевая, со штриховкой, где дуга достаточно широка, и с ◆: на таких путях обещания нарушаются чаще, чем на всех остальных, на {points} п.\u00a0п. и больше, и различие явное (с поправкой Холма на все шаги); синяя: настолько же реже; серая: ни то ни другое. Среди всех путей доля с нарушенным обещанием\u00a0— {broken}. Путь обрывается (×) там, где кончается, хотя данное на нём обещание так и не исполнено; путь, который чего-то ещё ждёт, открыт и не считается. Обрывы показаны начиная с {least} дошедших до точки контакта.",
  "paths.graph.note.left out":
    "Не нарисованы виды шагов, которые встречаются меньше чем в {threshold} путей: всего {kinds, plural, one {#} few {#} many {#} other {#}}, вместе {share} всех шагов. Они есть в таблице на странице.",
  "paths.graph.note.back":
    "Всего шагов: {steps, plural, one {#} few {#} many {#} other {#}}; из них назад, к более ранней точке контакта: {back, plural, one {#} few {#} many {#} other {#}}.",
  "paths.graph.arc": "{share}\n{time}",
  "paths.graph.arc, worse": "◆ {share}\n{time}",
  "paths.graph.at once": "сразу",
  "paths.graph.forward": "Вперёд",
  "paths.graph.back": "Назад",
  "paths.graph.to the left": "◂ назад",
  "paths.graph.to the right": "вперёд ▸",
  "paths.graph.begin": "Начало здесь",
  "paths.graph.come": "Доходят",
  "paths.graph.drop out": "Обрыв здесь",
  "paths.graph.comes": "доходят {share}",
  "paths.graph.dropped": "× {share}",

  "paths.frequent.heading":
    "{share} путей идут самым частым маршрутом{other, select, none {} other {, а {other}\u00a0— одним из многих редких}}",
  "paths.frequent.finding":
    "{journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}} из {all, number}: {way}. Среди оценённых доля с нарушенным обещанием\u00a0— {broken} (95%\u2011й доверительный интервал: {interval}); от первого касания до последнего (медиана): {time}.",
  "paths.frequent.note":
    "Посещение точки контакта считается один раз, сколько бы касаний в нём ни было. Серым: точки контакта объявленной компанией последовательности; в рамке: остальные; ↺: путь там уже был. Справа: среди путей с обещанием, которое можно оценить,\u00a0— доля тех, где оно нарушено, с 95%\u2011м доверительным интервалом; линия, где она есть,\u00a0— все пути. ◆ и синий: чаще и реже, чем на всех остальных путях, на {points} п.\u00a0п. и больше, и различие явное (с поправкой Холма). Самые частые маршруты показаны по одному, все остальные вместе в последней строке таблицы на странице, так что в сумме получаются все пути.",
  "paths.broken.heading":
    "Где обещания нарушаются чаще всего: в {rate} путей, {steps, plural, =1 {состоящих из этого единственного посещения} one {состоящих из этого # посещения} few {состоящих из этих # посещений} many {состоящих из этих # посещений} other {состоящих из этих # посещения}}",
  "paths.broken.finding":
    "Маршрут: {way}. Из {judged, plural, one {# оценённого пути} few {# оценённых путей} many {# оценённых путей} other {# оценённого пути}} обещание нарушено в {rate} (95%\u2011й доверительный интервал: {interval}); среди всех путей\u00a0— {all}.",
  "paths.broken.note":
    "Из маршрутов, показанных по одному,\u00a0— те, на которых обещания нарушаются чаще, чем на всех остальных путях, на {points} п.\u00a0п. и больше, и различие явное (с поправкой Холма); сначала самые несомненные, по нижней границе интервала.",
  "paths.rows.journeys": "пути",
  "paths.rows.share": "доля путей",
  "paths.rows.broken": "с нарушением",
  "paths.rows.worse": "◆ {rate}",
  "paths.rows.with interval": "{rate} ({interval})",
  "paths.rows.return": "↺ {touchpoint}",
  "paths.rows.all": "все",
  "paths.rows.other": "прочие маршруты",

  "paths.loops.heading": "{rate} путей возвращаются в точку контакта, где уже были",
  "paths.loops.finding":
    "95%\u2011й доверительный интервал: {interval}; всего {journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}}. Чаще всего туда и обратно: {pair} ({times, plural, one {# раз} few {# раза} many {# раз} other {# раза}} на {some, plural, one {# пути} few {# путях} many {# путях} other {# пути}}).",
  "paths.loops.finding.none":
    "95%\u2011й доверительный интервал: {interval}; всего {journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}}. Ни один не идёт между двумя точками контакта прямо туда и обратно.",
  "paths.loops.note":
    "Туда и обратно\u00a0— от одной точки контакта к другой и сразу назад. Касания одной точки подряд\u00a0— одно посещение, а не возврат. Интервал относится к доле всех путей.",
  "paths.loops.share": "от всех путей",

  "paths.courses.heading": "{rate} путей проходят точки контакта в обещанном порядке: {sequence}",
  "paths.courses.finding":
    "95%\u2011й доверительный интервал: {interval}; путей, начавших этот порядок и уже не открытых: {begun, plural, one {#} few {#} many {#} other {#}}. Чаще всего сходят с него на шаге «{step}»: {lost, plural, one {не дошёл # путь} few {не дошли # пути} many {не дошли # путей} other {не дошли # пути}} из {of, number}.",
  "paths.courses.finding.whole":
    "95%\u2011й доверительный интервал: {interval}; путей, начавших этот порядок и уже не открытых: {begun, plural, one {#} few {#} many {#} other {#}}. Ни один не сошёл с него окончательно.",
  "paths.courses.heading.untold": "Как пути следуют обещанному порядку",
  "paths.courses.finding.untold":
    "Объявлено последовательностей: {count, plural, one {#} few {#} many {#} other {#}}; сколько путей проходят до конца, здесь сказать нельзя.",
  "paths.courses.note":
    "Обещанный порядок\u00a0— тот, что объявила компания. Синий: дошли до следующей точки контакта, прямо (яркий) или через другие (бледный). Серая штриховка: уже были там раньше очереди. Оранжевая штриховка: так и не дошли. В рамке: путь открыт и ещё может дойти. Путь считается на шаге, пока он до этого места следовал последовательности. Время\u00a0— медиана от момента обещания до его исполнения во второй точке контакта, среди исполненного.",
  "paths.courses.told.directly": "{share} прямо",
  "paths.courses.told.detour": "{share} через другие",
  "paths.courses.told.before": "{share} уже были там",
  "paths.courses.told.never": "{share} не дошли",
  "paths.courses.told.open": "{share} ещё открыты",
  "paths.courses.told.withheld": "{share} скрыто",
  "paths.courses.durations": "Обещано: {promised}. На деле: {actual}.",

  "paths.ending.went on": "дальше",
  "paths.ending.complete": "конец, исполнено",
  "paths.ending.dropped out": "обрыв",
  "paths.ending.open": "открыт",
  "paths.ending.no promise": "конец, без обещаний",
  "paths.course.directly": "прямо",
  "paths.course.detour": "через другие",
  "paths.course.before": "уже были там",
  "paths.course.never": "не дошли",
  "paths.course.open": "открыты",
  "paths.course.withheld": "скрыто",
  "paths.place.start": "(начало)",
  "paths.place.end": "(конец)",

  "paths.column.from": "Откуда",
  "paths.column.to": "Куда",
  "paths.column.ending": "Что дальше",
  "paths.column.journeys": "Пути",
  "paths.column.share": "От всех путей",
  "paths.column.steps": "Шаги",
  "paths.column.inbound": "Клиент обратился сам",
  "paths.column.judged": "Оценено",
  "paths.column.hours": "Медиана времени",
  "paths.column.way": "Маршрут",
  "paths.column.dropped": "Обрывы",
  "paths.column.open": "Открыты",
  "paths.column.other": "Другая точка контакта",
  "paths.column.times": "Сколько раз",
  "paths.column.sequence": "Последовательность",
  "paths.column.course": "Как",
  "paths.column.of": "От шедших по последовательности",
  "paths.column.promised": "Обещано (медиана)",
  "paths.column.actual": "На деле (медиана)",
} as const satisfies Record<keyof typeof en, string>;
