import type { contracts as en } from "../en/contracts.ts";

/** How old sources may be, and columns that are not what they were. */
export const contracts = {
  "contracts.freshness.heading": "Данные устарели: {source}, новее {day} ничего нет",
  "contracts.freshness.heading.fresh": "Все источники с заданным пределом давности свежие",
  "contracts.freshness.heading.none": "Ни для одного источника предел давности не задан",
  "contracts.freshness.finding":
    "Предел давности задан для {declared, number} из {all, plural, one {# источника} few {# источников} many {# источников} other {# источника}}; данные старше предела: {late, plural, =0 {ни в одном} one {в # источнике} few {в # источниках} many {в # источниках} other {в # источника}}.",
  "contracts.freshness.note":
    "Давность определена на момент сборки сайта или на момент, до которого данные объявлены полными. Дни в таблице верны, когда бы вы это ни читали: источник считается устаревшим с дня в столбце «Устареет с», а сборка прерывается с дня в столбце «Сборка прервётся с».",
  "state.fresh": "свежие данные",
  "state.late": "устарели",
  "state.too late": "сильно устарели",
  "state.no time": "нет времени",
  "state.not declared": "предел не задан",
  "age.minute": "{number, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}",
  "age.hour": "{number, plural, one {# час} few {# часа} many {# часов} other {# часа}}",
  "age.day": "{number, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "age.week": "{number, plural, one {# неделя} few {# недели} many {# недель} other {# недели}}",
  "contracts.drifts.heading":
    "{columns, plural, one {Изменился # столбец} few {Изменились # столбца} many {Изменилось # столбцов} other {Изменилось # столбца}}: {first}",
  "contracts.drifts.heading.none": "Столбцы не меняются от файла к файлу",
  "contracts.drifts.appears": "«{column}» ({source}) появился",
  "contracts.drifts.vanishes": "«{column}» ({source}) исчез",
  "contracts.drifts.is renamed": "«{column}» ({source}) теперь называется «{to}»",
  "contracts.drifts.changes its type": "«{column}» ({source}) сменил тип",
  "contracts.drifts.finding":
    "Впервые в файле {file}. Если столбец появился, исчез, переименован или сменил тип, об этом сообщается с указанием файла, в котором это началось.",
  "contracts.drifts.finding.none":
    "В каждом файле те же столбцы, что и в предыдущем, и каждое значение читается так же, как раньше.",
  "contracts.drifts.note":
    "Каждый файл сравнивается с предыдущим и с собственной предыдущей поставкой. То, чего источник не допускает, отклоняется и не попадает ни на одну страницу.",
  "change.appears": "появился",
  "change.vanishes": "исчез",
  "change.is renamed": "переименован",
  "change.changes its type": "сменил тип",
  "since.its last delivery": "его предыдущая поставка",
} as const satisfies Record<keyof typeof en, string>;
