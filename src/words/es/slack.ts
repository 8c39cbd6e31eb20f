import type { slack as en } from "../en/slack.ts";

/** How much earlier or later than promised. */
export const slack = {
  "slack.heading": "{late} de {met} llegaron con retraso",
  "slack.heading, week": "{late} de {met} llegaron con retraso; el {far} de ellas, con una semana o más",
  "slack.heading, day": "{late} de {met} llegaron con retraso; el {far} de ellas, con un día o más",
  "slack.finding": "El {rate} de las promesas de este gráfico llegó con retraso.",
  "slack.finding, week":
    "El {rate} de las promesas de este gráfico llegó con retraso; {far} de las {late} retrasadas, con una semana o más.",
  "slack.finding, day":
    "El {rate} de las promesas de este gráfico llegó con retraso; {far} de las {late} retrasadas, con un día o más.",
  "slack.untimed":
    "{promises, plural, one {# más se llevó a cabo sin un tiempo que comparar y no está en él.} other {# más se llevaron a cabo sin un tiempo que comparar y no están en él.}}",
  "slack.note":
    "Cada barra reúne las promesas llevadas a cabo tantas unidades ({unit}) antes o después de lo prometido. Las barras de los extremos, marcadas con ≥, reúnen todo lo que queda más allá. Lo que nunca se llevó a cabo no tiene fecha y no está en este gráfico; lo cumplido antes de tiempo está aquí enseguida, y entre los resultados solo cuando vence.",
  // Written beside the promise line of the picture.
  "slack.count.exceeded": "{promises, plural, one {# superada} other {# superadas}}",
  "slack.count.kept": "{promises, plural, one {# cumplida} other {# cumplidas}}",
  "slack.count.late": "{promises, plural, other {# con retraso}}",
  "slack.column.verdict": "Qué fue de ella",
  "slack.column.from": "Desde ({unit}; menos: más tarde)",
  "slack.column.to": "Menos de ({unit})",
  "slack.column.to, day": "Hasta ({unit})",
  "slack.column.promises": "Promesas",
} as const satisfies Record<keyof typeof en, string>;
