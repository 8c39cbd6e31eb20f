import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "С опозданием исполнено {late} из {met}",
  "slack.heading, week": "С опозданием исполнено {late} из {met}, из них {far} — на неделю и более",
  "slack.heading, day": "С опозданием исполнено {late} из {met}, из них {far} — на сутки и более",
  "slack.finding": "{rate} исполненных обещаний исполнено с опозданием.",
  "slack.finding, week":
    "{rate} исполненных обещаний исполнено с опозданием; на неделю и более опоздали {far} из {late}.",
  "slack.finding, day":
    "{rate} исполненных обещаний исполнено с опозданием; на сутки и более опоздали {far} из {late}.",
  "slack.note":
    "Каждый столбец — обещания, исполненные на столько раньше или позже обещанного (единица: {unit}). Крайние столбцы со знаком ≥ включают всё, что ещё дальше. У неисполненного нет времени исполнения, и на рисунке его нет.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# лучше} few {# лучше} many {# лучше} other {# лучше}}",
  "slack.count.kept":
    "{promises, plural, one {# сдержано} few {# сдержано} many {# сдержано} other {# сдержано}}",
  "slack.count.late":
    "{promises, plural, one {# с опозданием} few {# с опозданием} many {# с опозданием} other {# с опозданием}}",
  "slack.column.verdict": "Итог",
  "slack.column.from": "От ({unit})",
  "slack.column.to": "Менее ({unit})",
  "slack.column.promises": "Обещания",
} as const satisfies Record<keyof typeof en, string>;
