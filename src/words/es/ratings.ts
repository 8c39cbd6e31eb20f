import type { ratings as en } from "../en/ratings.ts";

/** How customers rated, by what became of the promise. */
export const ratings = {
  "ratings.heading, lower": "Con retraso, la valoración es {points} puntos más baja que a tiempo",
  "ratings.heading, higher": "Con retraso, la valoración es {points} puntos más alta que a tiempo",
  "ratings.heading, unclear": "Con retraso, la valoración no es claramente distinta que a tiempo",
  "ratings.heading": "Cómo se valoró, según lo que fue de la promesa",
  "ratings.finding": "Valoración media: {in_time} a tiempo y {late} con retraso.",
  "ratings.finding, difference":
    "Valoración media: {in_time} a tiempo y {late} con retraso, una diferencia de {difference} (intervalo del 95\u202f%: {interval}). Ambas cosas van unidas; eso no demuestra que una cause la otra.",
  "ratings.finding, unclear":
    "Valoración media: {in_time} a tiempo y {late} con retraso, una diferencia de {difference} (intervalo del 95\u202f%: {interval}), que puede deberse solo al azar.",
  "ratings.finding, no difference":
    "Valoración media: {ratings}. La diferencia solo se calcula entre con retraso y a tiempo, y al menos una de las dos tiene muy pocas respuestas.",
  "ratings.finding, none late": "Valoración media: {ratings}.",
  "ratings.each": "{rating} ({outcome})",
  "ratings.note":
    "Cada barra son todos los que respondieron, repartidos por la puntuación que dieron, la más baja a la izquierda. Junto a ella: la media, su intervalo del 95\u202f% y el número de respuestas.",
  "ratings.answers": "n {answers}",
  // What the promise was: the heading of each bar, and a column of the table.
  "ratings.outcome.in time": "a tiempo",
  "ratings.outcome.kept": "cumplida",
  "ratings.outcome.late": "con retraso",
  "ratings.outcome.missed": "insuficiente",
  "ratings.outcome.too early": "demasiado pronto",
  "ratings.outcome.failed": "fallida",
  "ratings.outcome.overdue": "atrasada",
  "ratings.outcome.unknown": "desconocida",
  "ratings.outcome.void": "anulada",
  "ratings.outcome.vague": "imprecisa",
  "ratings.outcome.pending": "pendiente",
  "ratings.column.outcome": "Qué fue de la promesa",
  "ratings.column.mean": "Valoración media",
  "ratings.column.answers": "Respuestas",
  "ratings.column.gave": "Puntuaron {score}",
} as const satisfies Record<keyof typeof en, string>;
