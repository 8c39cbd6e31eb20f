import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "С опозданием исполнено {late} из {met}",
  "slack.heading, week": "С опозданием исполнено {late} из {met}, из них {far}\u00a0— на неделю и более",
  "slack.heading, day": "С опозданием исполнено {late} из {met}, из них {far}\u00a0— на сутки и более",
  "slack.finding": "Из обещаний на этом рисунке с опозданием исполнено {rate}.",
  "slack.finding, week":
    "Из обещаний на этом рисунке с опозданием исполнено {rate}; на неделю и более опоздали {far} из {late}.",
  "slack.finding, day":
    "Из обещаний на этом рисунке с опозданием исполнено {rate}; на сутки и более опоздали {far} из {late}.",
  "slack.untimed":
    "{promises, plural, one {Ещё у # исполненного обещания нет времени для сравнения: на рисунке его нет.} few {Ещё у # исполненных обещаний нет времени для сравнения: на рисунке их нет.} many {Ещё у # исполненных обещаний нет времени для сравнения: на рисунке их нет.} other {Ещё у # исполненного обещания нет времени для сравнения: на рисунке их нет.}}",
  "slack.note":
    "Каждый столбик\u00a0— обещания, исполненные на столько раньше или позже обещанного (единица: {unit}). Крайние столбики со знаком ≥ включают всё, что ещё дальше. У неисполненного нет времени исполнения, и на рисунке его нет; исполненное досрочно видно здесь сразу, а среди исходов\u00a0— лишь когда наступит срок.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# лучше} few {# лучше} many {# лучше} other {# лучше}}",
  "slack.count.kept":
    "{promises, plural, one {# сдержано} few {# сдержано} many {# сдержано} other {# сдержано}}",
  "slack.count.late":
    "{promises, plural, one {# с опозданием} few {# с опозданием} many {# с опозданием} other {# с опозданием}}",
  "slack.column.verdict": "Итог",
  "slack.column.from": "От ({unit}; минус: позже)",
  "slack.column.to": "Менее ({unit})",
  "slack.column.to, day": "До ({unit}) включительно",
  "slack.column.promises": "Обещания",
} as const satisfies Record<keyof typeof en, string>;
