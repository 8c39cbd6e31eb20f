import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower":
    "In ritardo il voto è più basso di {points} punti rispetto a chi riceve puntualmente",
  "ratings.heading, higher":
    "In ritardo il voto è più alto di {points} punti rispetto a chi riceve puntualmente",
  "ratings.heading, unclear": "In ritardo il voto non è chiaramente diverso rispetto alle promesse puntuali",
  "ratings.heading": "Il voto, secondo che cosa ne è stato della promessa",
  "ratings.finding":
    "Voto medio: {in_time} se puntuale, {late} se in ritardo. Le due cose vanno insieme; non è dimostrato che l’una causi l’altra.",
  "ratings.finding, difference":
    "Voto medio: {in_time} se puntuale, {late} se in ritardo; differenza {difference} (intervallo al 95\u202f%: {interval}). Le due cose vanno insieme; non è dimostrato che l’una causi l’altra.",
  "ratings.note":
    "Ogni barra riunisce tutti coloro che hanno risposto, divisi secondo il voto dato, il più basso a sinistra. A destra: la media, il suo intervallo al 95\u202f% e il numero di risposte.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "puntuale",
  "ratings.outcome.late": "in ritardo",
  "ratings.outcome.missed": "sotto livello",
  "ratings.outcome.too early": "troppo presto",
  "ratings.outcome.failed": "rifiutata",
  "ratings.outcome.overdue": "inevasa",
  "ratings.outcome.unknown": "ignota",
  "ratings.outcome.void": "annullata",
  "ratings.outcome.vague": "vaga",
  "ratings.outcome.pending": "pendente",
  "ratings.column.outcome": "Promessa",
  "ratings.column.mean": "Voto medio",
  "ratings.column.answers": "Risposte",
  "ratings.column.gave": "Voto {score}",
} as const satisfies Record<keyof typeof en, string>;
