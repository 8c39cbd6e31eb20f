import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { ratingByFulfilment } from "../charts/rating-by-fulfilment.ts";
import type { Cubes } from "../cubes.ts";
import { count, fixed, interval, written } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";
import { isClear, number } from "./measured.ts";

/** How customers rated, by what became of the promise on the same journey; null where nobody was asked. */
export function ratings(cubes: Cubes, row: TouchpointRow): Figure | null {
  const means = cubes
    .metricBy("fulfilment", { metric: "mean_rating", touchpoint: row.touchpoint, version: "commitment" })
    .filter((mean) => mean.value !== null && (mean.n ?? 0) > 0)
    .toSorted((one, other) => place(one) - place(other));
  const answers = cubes.ratings.filter(
    (rating) =>
      rating.touchpoint === row.touchpoint && rating.version === "commitment" && rating.dimension === "all",
  );
  if (means.length === 0) return null;
  const lost = number(cubes, row.touchpoint, "rating_difference");
  const all = new Map(means.map((mean) => [mean.dimension_value, mean.n ?? 0]));
  const when = (name: string) => means.find((mean) => mean.dimension_value === name) ?? { value: null };
  return {
    id: `${row.touchpoint.replace(".", "-")}-ratings`,
    heading:
      lost?.value != null && isClear(lost)
        ? `Late is rated ${fixed(Math.abs(lost.value), 1)} points ${lost.value < 0 ? "lower" : "higher"} than in time`
        : lost?.value != null
          ? "Late is not clearly rated otherwise than in time"
          : "How it was rated, by what became of the promise",
    finding: `Mean rating ${written(when("in time"), "score")} in time and ${written(when("late"), "score")} late${lost ? `, a difference of ${written(lost, "score")} (95\u202f% interval ${interval(lost, "score")})` : ""}. This goes together; it does not prove that one causes the other.`,
    note: "Each bar is everyone who answered, split by the score they gave, lowest at the left. At the right: the mean, its 95\u202f% interval and the number of answers.",
    chart: (size) =>
      ratingByFulfilment(
        answers
          .filter((answer) => all.has(answer.fulfilment))
          .map((answer) => ({
            fulfilment: answer.fulfilment,
            score: answer.score,
            share: answer.responses / (all.get(answer.fulfilment) ?? 1),
          })),
        means.map((mean) => ({
          fulfilment: String(mean.dimension_value),
          mean: written(mean, "score"),
          note: [interval(mean, "score").replace(" to ", "–"), `n ${count(mean.n ?? 0)}`]
            .filter(Boolean)
            .join(", "),
        })),
        size,
      ),
    columns: [
      { key: "fulfilment", label: "The promise was", kind: "text" },
      { key: "mean_rating", label: "Mean rating", kind: "score", interval: ["low", "high"] },
      { key: "answers", label: "Answers", kind: "count" },
      ...scoresOf(answers).map(
        (score) => ({ key: `score_${score}`, label: `Gave ${score}`, kind: "count" }) as const,
      ),
    ],
    rows: means.map((mean) => ({
      fulfilment: mean.dimension_value,
      mean_rating: mean.value,
      low: mean.low,
      high: mean.high,
      answers: mean.n,
      ...Object.fromEntries(
        scoresOf(answers).map((score) => [
          `score_${score}`,
          answers.find((answer) => answer.fulfilment === mean.dimension_value && answer.score === score)
            ?.responses ?? 0,
        ]),
      ),
    })),
    relation: "ratings",
    metric: "mean_rating",
  };
}

const order = ["in time", "late", "missed", "too early", "failed", "overdue", "unknown", "void"];

/** First what was met, then what was broken, then what nobody knows. */
function place(mean: MetricRow): number {
  const index = order.indexOf(String(mean.dimension_value));
  return index < 0 ? order.length : index;
}

function scoresOf(answers: readonly { readonly score: number }[]): readonly number[] {
  return [...new Set(answers.map((answer) => answer.score))].toSorted((one, other) => one - other);
}
