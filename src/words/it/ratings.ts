import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "Le promesse in ritardo ricevono {points} punti in meno di quelle puntuali",
  "ratings.heading, higher": "Le promesse in ritardo ricevono {points} punti in più di quelle puntuali",
  "ratings.heading, unclear":
    "Il voto delle promesse in ritardo non è chiaramente diverso da quello delle puntuali",
  "ratings.heading": "Il voto, secondo l’esito della promessa",
  "ratings.finding": "Voto medio: {in_time} se puntuale, {late} se in ritardo.",
  "ratings.finding, difference":
    "Voto medio: {in_time} se puntuale, {late} se in ritardo; differenza {difference} (intervallo al 95\u202f%: {interval}). Le due cose vanno insieme; non è dimostrato che l’una causi l’altra.",
  "ratings.finding, unclear":
    "Voto medio: {in_time} se puntuale, {late} se in ritardo; differenza {difference} (intervallo al 95\u202f%: {interval}); può nascere dal solo caso.",
  "ratings.finding, no difference":
    "Voto medio: {ratings}. La differenza si calcola solo tra puntuali e in ritardo, e almeno una delle due ha troppo poche risposte.",
  "ratings.finding, none late": "Voto medio: {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Ogni barra riunisce tutti coloro che hanno risposto, divisi secondo il voto dato, il più basso a sinistra. Accanto: la media, il suo intervallo al 95\u202f% e il numero di risposte.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "puntuale",
  "ratings.outcome.kept": "mantenuta",
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
