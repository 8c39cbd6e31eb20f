import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { ratingByFulfilment } from "../charts/rating-by-fulfilment.ts";
import type { Cubes } from "../cubes.ts";
import { digits } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import type { Figure } from "./figure.ts";
import { isClear, number, onScale, ratingScale } from "./measured.ts";

/** How customers rated, by what became of the promise on the same journey; null where nobody was asked. */
export function ratings(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const isEverLate = ["late", "overdue"].some((way) => number(cubes, row.touchpoint, way)?.value);
  const means = cubes
    .metricBy("fulfilment", { metric: "mean_rating", touchpoint: row.touchpoint, version: "commitment" })
    .filter((mean) => mean.value !== null && (mean.n ?? 0) > 0)
    .toSorted((one, other) => place(one) - place(other))
    .map((mean) => onScale(mean, ratingScale(cubes, row.touchpoint)))
    .map((mean) => (mean.n === 1 ? { ...mean, low: null, high: null } : mean))
    .map((mean) => (isEverLate ? mean : { ...mean, dimension_value: untimed(mean.dimension_value) }));
  const answers = cubes.ratings
    .filter(
      (rating) =>
        rating.touchpoint === row.touchpoint && rating.version === "commitment" && rating.dimension === "all",
    )
    .map((rating) => (isEverLate ? rating : { ...rating, fulfilment: untimed(rating.fulfilment) }));
  if (means.length === 0) return null;
  const lost = number(cubes, row.touchpoint, "rating_difference");
  const all = new Map(means.map((mean) => [mean.dimension_value, mean.n ?? 0]));
  const when = (name: string) =>
    words.written(means.find((mean) => mean.dimension_value === name) ?? { value: null }, "score");
  const both = { in_time: when("in time"), late: when("late") };
  const rated = means.filter((mean) => (mean.n ?? 0) >= leastAnswers);
  const isBoth = ["in time", "late"].every((name) => all.has(name));
  return {
    id: `${row.touchpoint.replace(".", "-")}-ratings`,
    heading: heading(words, lost),
    finding: lost
      ? words.say(isClear(lost) ? "ratings.finding, difference" : "ratings.finding, unclear", {
          ...both,
          difference: words.written(lost, "score"),
          interval: words.interval(lost, "score"),
        })
      : isBoth
        ? words.say("ratings.finding", both)
        : words.say(isEverLate ? "ratings.finding, no difference" : "ratings.finding, none late", {
            ratings: (rated.length > 0 ? rated : means).map((mean) => each(words, mean)).join(", "),
          }),
    note: words.say("ratings.note"),
    chart: (size) =>
      ratingByFulfilment(
        answers
          .filter((answer) => all.has(answer.fulfilment))
          .map((answer) => ({
            fulfilment: told(words, answer.fulfilment),
            score: answer.score,
            share: answer.responses / (all.get(answer.fulfilment) ?? 1),
          })),
        means.map((mean) => ({
          fulfilment: told(words, mean.dimension_value),
          mean: words.written(mean, "score"),
          note: [limits(words, mean), words.say("ratings.answers", { answers: words.count(mean.n ?? 0) })]
            .filter(Boolean)
            .join(", "),
        })),
        words,
        size,
      ),
    columns: [
      {
        key: "fulfilment",
        label: words.say("ratings.column.outcome"),
        kind: "code",
        codes: "ratings.outcome",
      },
      {
        key: "mean_rating",
        label: words.say("ratings.column.mean"),
        kind: "score",
        interval: ["low", "high"],
      },
      { key: "answers", label: words.say("ratings.column.answers"), kind: "count" },
      ...scoresOf(answers).map(
        (score) =>
          ({
            key: `score_${score}`,
            label: words.say("ratings.column.gave", { score }),
            kind: "count",
          }) as const,
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

/** Fewest answers with which an outcome is named in the finding, where others have more. */
const leastAnswers = 30;

function each(words: Words, mean: MetricRow): string {
  const outcome = told(words, mean.dimension_value);
  return words.say("ratings.each", { rating: words.written(mean, "score"), outcome });
}

function heading(words: Words, lost: MetricRow | undefined): string {
  if (lost?.value == null) return words.say("ratings.heading");
  if (!isClear(lost)) return words.say("ratings.heading, unclear");
  const points = words.written({ ...lost, value: Math.abs(lost.value) }, "score");
  return words.say(`ratings.heading, ${lost.value < 0 ? "lower" : "higher"}`, { points });
}

/** An interval where there is little room: `4.1–4.3`. */
function limits(words: Words, { low, high }: MetricRow): string {
  if (low === null || high === null) return "";
  const places = digits("score", low, high);
  return `${words.bare(low, "score", places)}–${words.bare(high, "score", places)}`;
}

/** An outcome where no promise was late: what is in time elsewhere was kept. */
function untimed<Outcome extends string | null>(outcome: Outcome): Outcome | "kept" {
  return outcome === "in time" ? "kept" : outcome;
}

const order = [
  "in time",
  "kept",
  "late",
  "missed",
  "too early",
  "failed",
  "overdue",
  "unknown",
  "void",
  "vague",
] as const;

function outcomeOf(fulfilment: string | null): (typeof order)[number] | undefined {
  return order.find((outcome) => outcome === fulfilment);
}

/** First what was met, then what was broken, then what nobody knows. */
function place({ dimension_value }: MetricRow): number {
  const outcome = outcomeOf(dimension_value);
  return outcome === undefined ? order.length : order.indexOf(outcome);
}

/** What became of a promise, in words. */
function told(words: Words, fulfilment: string | null): string {
  const outcome = outcomeOf(fulfilment);
  return outcome === undefined ? String(fulfilment) : words.say(`ratings.outcome.${outcome}`);
}

function scoresOf(answers: readonly { readonly score: number }[]): readonly number[] {
  return [...new Set(answers.map((answer) => answer.score))].toSorted((one, other) => one - other);
}
