import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import {
  type Comparison,
  estimatesByValue,
  isBeyond,
  type ValueEstimate,
} from "../charts/estimates-by-value.ts";
import type { Cubes } from "../cubes.ts";
import { digits, type Estimate } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";
import { capital, valueName } from "./names.ts";

/** The dimensions by whose values a touchpoint is compared. */
export const dimensions = ["region", "category", "channel", "tier"] as const;

/** A dimension by whose values a touchpoint is compared. */
export type Dimension = (typeof dimensions)[number];

/** How a figure's id names the values of each. */
const many = { region: "regions", category: "categories", channel: "channels", tier: "tiers" } as const;

/** The value of a dimension where the record says none: it is listed last and leads no finding. */
export const silent = "not said";
const mostDrawn = 24;
/** Fewest cases that may lead a finding or stretch an axis. */
export const leastDue = 30;
/** Below this probability, corrected for the number of comparisons, a difference is called clear. */
const clear = 0.05;

/** The kept rate of each region, category, channel or tier, worst first; null where the record tells fewer than two apart. */
export function byValue(cubes: Cubes, row: TouchpointRow, dimension: Dimension): Figure | null {
  const { words } = cubes;
  const key = { metric: "kept_rate", touchpoint: row.touchpoint, version: "commitment" };
  const rates = cubes
    .metricBy(dimension, key)
    .filter((rate) => rate.value !== null)
    .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const overall = number(cubes, row.touchpoint, "kept_rate");
  if (rates.filter((rate) => rate.dimension_value !== silent).length < 2 || overall?.value == null)
    return null;
  const values = rates.map((rate) => valueRate(cubes, rate, dimension));
  const few = values.filter((value) => value.n < leastDue);
  const named = values
    .filter((value) => value.rate.dimension_value !== silent)
    .toSorted((one, other) => Number(few.includes(one)) - Number(few.includes(other)));
  const unnamed = values.filter((value) => value.rate.dimension_value === silent);
  const drawn = [...named.filter((value) => value.n >= leastDue).slice(0, mostDrawn), ...unnamed];
  const worse = named.filter((value) => value.standing === "worse");
  const worst = worse[0] ?? drawn.find((value) => !unnamed.includes(value)) ?? named[0];
  const overallValue = overall.value;
  const places = Math.max(...drawn.map(({ low, high }) => digits("share", low, high)), 0);
  const against = comparison(words, drawn, overallValue, places);
  const note = [keyOf(words, values.length, drawn, against), ...fewOf(words, drawn)].join(" ");
  return {
    id: `${row.touchpoint.replace(".", "-")}-${many[dimension]}`,
    heading:
      worse.length === 0
        ? words.say(`values.${dimension}.heading, none`)
        : words.say(`values.${dimension}.heading`, {
            worst: worst?.name ?? "",
            worse: worse.length,
            all: words.count(named.length),
          }),
    finding: words.say(findingOf(words, worse.length, worst?.rate ?? overall, overall, places), {
      worst: worse.length > 0 ? capital(worst?.name ?? "") : (worst?.name ?? ""),
      ...shareText(words, worst?.rate ?? { value: null }, places),
      due: words.count(worst?.n ?? 0),
      overall: words.percent(overallValue, places),
    }),
    note:
      drawn.length === values.length
        ? note
        : `${leftOut(words, drawn.length - unnamed.length, values.length)} ${note}`,
    chart: (size) => estimatesByValue(drawn, against, words, size),
    columns: [
      { key: dimension, label: words.say(`values.${dimension}`), kind: "name" },
      { key: "kept_rate", label: words.say("values.column.kept"), kind: "share", interval: ["low", "high"] },
      { key: "due", label: words.say("values.column.due"), kind: "count" },
      {
        key: "difference",
        label: words.say("values.column.difference"),
        kind: "share",
        interval: ["difference_low", "difference_high"],
      },
      { key: "p", label: words.say("values.column.p"), kind: "p" },
      { key: "standing", label: words.say("values.column.standing"), kind: "code", codes: "values.standing" },
    ],
    rows: [...named, ...unnamed].map((value) => {
      const { rate, n, standing: verdict } = value;
      const { difference, probability } = few.includes(value) ? unjudged : value;
      return {
        [dimension]: rate.dimension_value,
        kept_rate: rate.value,
        low: rate.low,
        high: rate.high,
        due: n,
        difference: difference?.value ?? null,
        difference_low: difference?.low ?? null,
        difference_high: difference?.high ?? null,
        p: probability,
        standing: few.includes(value) ? "too few" : verdict === "alike" ? "no clear difference" : verdict,
      };
    }),
    relation: "verdict_margins",
    metric: "kept_rate",
  };
}

/** What is said of the lowest: as much as of all where no reader sees a difference. */
function findingOf(words: Words, worse: number, lowest: MetricRow, overall: MetricRow, places: number) {
  if (worse > 0) return "values.finding";
  const [one, all] = [lowest, overall].map(({ value }) => words.percent(value ?? 0, places));
  return one === all ? "values.finding, equal" : "values.finding, none";
}

/** What is said of a difference that rests on too few cases. */
const unjudged = { difference: undefined, probability: null };

/** What the shapes stand for, and the arrows where there are any. */
export function keyOf(
  words: Words,
  comparisons: number,
  drawn: readonly Pick<ValueEstimate, "value" | "low" | "high">[],
  against: Comparison,
): string {
  const key = words.say("values.note", { comparisons });
  return drawn.some((value) => isBeyond(value, against)) ? `${key} ${words.say("values.beyond")}` : key;
}

/** That few cases are not judged, where some are drawn. */
export function fewOf(words: Words, drawn: readonly Pick<ValueEstimate, "n">[]): string[] {
  return drawn.some(({ n }) => n < leastDue) ? [words.say("values.few", { least: leastDue })] : [];
}

function leftOut(words: Words, drawn: number, all: number): string {
  return words.say("values.drawn", { drawn, least: words.count(leastDue), all });
}

/** A rate and its interval with the digits of their picture. */
export function shareText(words: Words, { value, low, high }: Estimate, places: number) {
  return {
    rate: value === null ? "–" : words.percent(value, places),
    interval: low == null || high == null ? "" : `${words.range(low, high, "share", places)}\u202f%`,
  };
}

function comparison(
  words: Words,
  drawn: readonly ValueEstimate[],
  overall: number,
  places: number,
): Comparison {
  const telling = drawn.filter((value) => value.n >= leastDue);
  const least = Math.min(...telling.map((value) => value.low ?? value.value), overall);
  return {
    reference: { value: overall, label: words.say("values.all", { rate: words.percent(overall, places) }) },
    written: ({ value }) => words.percent(value, places),
    tick: (value) => words.percent(value, 0),
    domain: [Math.max(0, Math.floor(least * 20) / 20), 1],
    headings: [words.say("values.picture.kept"), words.say("values.picture.due")],
  };
}

function valueRate(cubes: Cubes, rate: MetricRow, dimension: Dimension) {
  const { touchpoint, version, dimension_value } = rate;
  const at = (metric: string) => cubes.metric({ metric, touchpoint, version, dimension, dimension_value });
  const [difference, probability] = [at("broken_rate_difference"), at("broken_rate_difference_p")];
  return {
    rate,
    difference,
    probability: probability?.value ?? null,
    name: valueName(cubes, String(dimension_value)),
    value: rate.value ?? 0,
    low: rate.low,
    high: rate.high,
    n: rate.n ?? 0,
    standing:
      dimension_value === silent || (rate.n ?? 0) < leastDue
        ? ("alike" as const)
        : standing(difference?.value ?? 0, probability?.value ?? 1),
  };
}

function standing(difference: number, probability: number): ValueEstimate["standing"] {
  if (probability >= clear) return "alike";
  return difference > 0 ? "worse" : "better";
}
