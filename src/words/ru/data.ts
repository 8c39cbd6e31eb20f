import type { data as en } from "../en/data.ts";

/** What was read, refused and joined, by file and table. */
export const data = {
  "data.records.heading":
    "Отклонено {refused, number} из {records, plural, one {# записи} few {# записей} many {# записей} other {# записи}}, для каждой указана причина",
  "data.records.heading.all":
    "{records, plural, one {Принята вся # запись} few {Приняты все # записи} many {Приняты все # записей} other {Приняты все # записи}}",
  "data.records.finding":
    "{files, plural, one {# файл содержит} few {# файла содержат} many {# файлов содержат} other {# файла содержат}} {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}}; принято: {accepted, number}, в карантине: {refused, number}.",
  "data.records.note":
    "Полосы\u00a0— принятые записи, хотя бы тонкой чертой, если есть одна; штриховка за ними\u00a0— отклонённые, если их достаточно, чтобы их было видно. Для каждого файла прочитанные записи\u00a0— это принятые плюс отклонённые; это проверяет каждая сборка.",
  "data.records.files":
    "{source}, {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}",
  "data.records.met": "принято {accepted, number}, отклонено {refused, number}",
  "data.rows.heading":
    "{rows, plural, one {# строка поступила} few {# строки поступили} many {# строк поступило} other {# строки поступило}} более одного раза",
  "data.rows.heading.none": "Ничего не поступило дважды",
  "data.rows.finding":
    "{tables, plural, one {# каноническая таблица} few {# канонические таблицы} many {# канонических таблиц} other {# канонической таблицы}}; {rows, plural, one {# принятая строка повторяет уже имеющийся ключ и учтена} few {# принятые строки повторяют уже имеющийся ключ и учтены} many {# принятых строк повторяют уже имеющийся ключ и учтены} other {# принятой строки повторяют уже имеющийся ключ и учтены}} один раз.",
  "data.rows.note":
    "Для каждой таблицы принятые строки\u00a0— это оставленные плюс дубликаты; это проверяет каждая сборка. Постоянное обещание, например уровень обслуживания, здесь одна строка; на других страницах оно учитывается один раз для каждого случая, к которому относилось.",
  "data.refusals.heading": "Чаще всего отклонено: {records, number} ({source}; {rule})",
  "data.refusals.heading.none": "Ни одна запись не отклонена",
  "data.refusals.finding":
    "{records, plural, one {Отклонена # запись} few {Отклонены # записи} many {Отклонено # записей} other {Отклонено # записи}} по {rules, plural, one {# правилу} few {# разным правилам} many {# разным правилам} other {# правила}}. Ни одна запись не потеряна: каждая ждёт в карантине с указанием файла, строки и причины.",
  "data.refusals.finding.none": "Каждая запись каждого файла соответствует своему контракту.",
  "data.refusals.note": "Отклонённая запись не входит ни в одно число на этих страницах.",
  "data.remarks.heading":
    "{values, plural, one {# значение принято} few {# значения приняты} many {# значений принято} other {# значения принято}} с замечанием",
  "data.remarks.heading.none": "Значений с замечаниями нет",
  "data.remarks.finding":
    "{kinds, plural, one {# вид замечаний} few {# вида замечаний} many {# видов замечаний} other {# вида замечаний}} к значениям, которые всё же приняты.",
  "data.remarks.finding.none": "Ни одно принятое значение не вызывает сомнений.",
  "data.remarks.note": "Замечание\u00a0— это сомнение, которого мало, чтобы отклонить запись.",
  "data.anomalies.heading":
    "«{later}» раньше, чем «{earlier}»: {journeys, plural, one {# путь} few {# пути} many {# путей} other {# пути}}",
  "data.anomalies.heading.none": "Путей в обратном порядке нет",
  "data.anomalies.finding":
    "Если один шаг записан раньше другого, который должен ему предшествовать, оба момента остаются в данных, а путь учитывается здесь. Время между шагами считается в том порядке, в каком они записаны, поэтому отрицательным не бывает.",
  "data.anomalies.note": "Из путей, для которых известны оба момента.",
  "data.links.heading": "{link}: только {met, number} из {rows, number}",
  "data.links.heading.all": "Каждая строка находит то, на что ссылается",
  "data.links.finding": "Неполных связей между файлами: {short, number} из {links, number}.",
  "data.links.note":
    "Строка, которая ссылается на неизвестное, учитывается в своей таблице; её нет лишь там, где нужны обе стороны. Постоянное обещание, например уровень обслуживания, не относится к отдельному пути и сюда не входит.",
  "link.orders whose customer is known": "заказы с известным клиентом",
  "link.lines whose order is known": "позиции с известным заказом",
  "link.orders that have lines": "заказы с позициями",
  "link.lines whose product is known": "позиции с известным товаром",
  "link.promises whose journey is known": "обещания с известным путём",
  "link.outcomes whose journey is known": "исходы с известным путём",
  "link.answers whose journey is known": "ответы с известным путём",
  "link.payments whose journey is known": "платежи с известным путём",
  "link.deals whose seller sold something": "сделки, продавец которых что-то продал",
  "rule.too few fields": "слишком мало полей",
  "rule.too many fields": "слишком много полей",
  "rule.broken quote": "незакрытая кавычка",
  "rule.record too long": "слишком длинная запись",
  "rule.not utf-8": "не UTF-8",
  "rule.not json": "не JSON",
  "rule.not an object": "не объект",
  "rule.not a list": "не список",
  "rule.duplicate key": "повторный ключ",
  "rule.nested too deeply": "слишком глубокая вложенность",
  "rule.not unicode": "не Юникод",
  "rule.broken cell": "повреждённая ячейка",
  "rule.broken attribute": "повреждённый атрибут",
  "rule.required": "нет обязательного значения",
  "rule.not an integer": "не целое число",
  "rule.not a decimal": "не десятичное число",
  "rule.not a boolean": "не логическое значение",
  "rule.not a time": "не время",
  "rule.not a day": "не дата",
  "rule.no such date": "такой даты нет",
  "rule.not allowed": "недопустимое значение",
  "rule.out of range": "вне допустимого диапазона",
  "rule.skipped hour": "пропущенный час",
  "rule.repeated hour": "повторный час",
} as const satisfies Record<keyof typeof en, string>;
