import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "{late} su {met} in ritardo",
  "slack.heading, week": "{late} su {met} in ritardo, di cui {far} di una settimana o più",
  "slack.heading, day": "{late} su {met} in ritardo, di cui {far} di un giorno o più",
  "slack.finding": "Promesse adempiute in ritardo: {rate} di quelle adempiute.",
  "slack.finding, week":
    "Promesse adempiute in ritardo: {rate} di quelle adempiute; con una settimana o più di ritardo: {far} su {late}.",
  "slack.finding, day":
    "Promesse adempiute in ritardo: {rate} di quelle adempiute; con un giorno o più di ritardo: {far} su {late}.",
  "slack.note":
    "Ogni barra raccoglie le promesse adempiute con lo stesso anticipo o ritardo ({unit}) rispetto a quanto promesso. Le barre alle estremità, segnate con ≥, raccolgono tutto ciò che sta più in là. Ciò che non è mai stato adempiuto non ha un orario e non compare in questo grafico.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# superata} other {# superate}}",
  "slack.count.kept": "{promises, plural, one {# mantenuta} other {# mantenute}}",
  "slack.count.late": "{promises, plural, other {# in ritardo}}",
  "slack.column.verdict": "Che cosa ne è stato",
  "slack.column.from": "Da ({unit})",
  "slack.column.to": "Sotto ({unit})",
  "slack.column.promises": "Promesse",
} as const satisfies Record<keyof typeof en, string>;
