import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "{late} promesse su {met} in ritardo",
  "slack.heading, week": "{late} promesse su {met} in ritardo, {far} di queste di una settimana o più",
  "slack.heading, day": "{late} promesse su {met} in ritardo, {far} di queste di un giorno o più",
  "slack.finding": "Adempiute in ritardo: {rate} delle promesse di questo grafico.",
  "slack.finding, week":
    "Adempiute in ritardo: {rate} delle promesse di questo grafico; con una settimana o più di ritardo: {far} su {late}.",
  "slack.finding, day":
    "Adempiute in ritardo: {rate} delle promesse di questo grafico; con un giorno o più di ritardo: {far} su {late}.",
  "slack.untimed":
    "{promises, plural, one {Un’altra (#) è stata adempiuta senza un tempo da confrontare e non vi compare.} other {Altre # sono state adempiute senza un tempo da confrontare e non vi compaiono.}}",
  "slack.note":
    "Ogni barra raccoglie le promesse adempiute con lo stesso anticipo o ritardo ({unit}) rispetto a quanto promesso. Le barre alle estremità, segnate con ≥, raccolgono tutto ciò che sta più in là. Ciò che non è mai stato adempiuto non ha un orario e non compare in questo grafico; ciò che è stato adempiuto in anticipo vi compare subito, tra gli esiti solo quando giunge a scadenza.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# superata} other {# superate}}",
  "slack.count.kept": "{promises, plural, one {# mantenuta} other {# mantenute}}",
  "slack.count.late": "{promises, plural, other {# in ritardo}}",
  "slack.column.verdict": "Che cosa ne è stato",
  "slack.column.from": "Da ({unit}; meno: in ritardo)",
  "slack.column.to": "Sotto ({unit})",
  "slack.column.to, day": "Fino a ({unit})",
  "slack.column.promises": "Promesse",
} as const satisfies Record<keyof typeof en, string>;
