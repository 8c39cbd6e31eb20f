import type { Interval } from "./interval.ts";
import { seededRandom } from "./seeded-random.ts";
import { studentFactor } from "./student.ts";

/** What was counted in one month: a part of n. */
export interface MonthCount {
  readonly part: number;
  readonly n: number;
}

/** Where a series of rates is best cut into before and after; `low` and `high` are the ends of the interval of `change`. */
export interface RateChange extends Interval {
  /** Index of the first month after the change. */
  readonly from: number;
  /** Mean rate of the months before and after, 0..1. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Probability of a cut at least as clear in a series that does not change, 0..1; for one series, before any correction. */
  readonly probability: number;
}

/** How the test is made. */
export interface ChangeOptions {
  /** Months at least on each side; 3 if not given. */
  readonly minimum?: number;
  /** At most; 9,999 if not given. */
  readonly permutations?: number;
  /** The same seed gives the same probability. */
  readonly seed?: number;
  /** Of the interval of the change, 0..1; 0.95 if not given. It takes the month for known. */
  readonly confidence?: number;
}

/** So many permutations as clear as the series say well enough how probable that is. */
const enough = 200;

/** Two orders of the same sum differ by less. */
const rounding = 1e-9;

/** The months of a series: rates, and the inverse of the variance that each has by chance. */
interface Series {
  readonly rates: Float64Array;
  readonly weights: Float64Array;
}

interface Cut {
  /** How many months lie before it. */
  readonly at: number;
  readonly statistic: number;
}

/**
 * The month in which a rate changed, if it did: the cut with the largest two-sample statistic on the rates, each month
 * weighted by the inverse of its variance `p(1 − p)/n + τ²`, where τ² is what neighbouring months differ by beyond chance
 * (so that neither a large month nor the change itself rules); the probability by permuting the months, each rate with its
 * weight (Hothorn & Zeileis 2008). It knows one level before and one after and takes months for independent: a trend or a
 * season is found as a change, and a rate that wanders alarms more often (15 % instead of 5 % where neighbours correlate
 * by 0.4; 10 % where a rate near 1 starts with months of twenty). Six months cannot show a change, seven hardly.
 * @param months in order of time; months with nothing counted are passed over
 * @returns null if there are fewer than twice `minimum` months in which something was counted, or the rate never varied
 */
export function rateChange(
  months: readonly MonthCount[],
  { minimum = 3, permutations = 9999, seed = 1, confidence = 0.95 }: ChangeOptions = {},
): RateChange | null {
  const places = months.flatMap(({ n }, index) => (n > 0 ? [index] : []));
  const counted = months.filter(({ n }) => n > 0);
  if (counted.length < 2 * minimum || new Set(counted.map(({ part, n }) => part / n)).size < 2) return null;
  const series = seriesOf(counted);
  const { at, statistic } = bestCut(series, minimum);
  return {
    from: places[at] ?? 0,
    ...size(series, at, confidence),
    probability: permutationProbability(series, minimum, statistic, permutations, seed),
  };
}

function seriesOf(counted: readonly MonthCount[]): Series {
  const rates = Float64Array.from(counted, ({ part, n }) => part / n);
  const all = counted.reduce((sum, { n }) => sum + n, 0);
  const share = counted.reduce((sum, { part }) => sum + part, 0) / all;
  const chance = Float64Array.from(counted, ({ n }) => (share * (1 - share)) / n);
  const beyond = varianceBeyondChance(rates, chance);
  return { rates, weights: chance.map((variance) => 1 / (variance + beyond)) };
}

/**
 * The variance of months beyond chance that makes their steps as large as they are: `Σ step² / (v₁ + v₂ + 2τ²)` is the
 * number of steps (Paule & Mandel 1982, on neighbours, for a step hardly sees a change of level); found by halving.
 */
function varianceBeyondChance(rates: Float64Array, chance: Float64Array): number {
  const steps = [...rates.subarray(1)].map((rate, index) => ({
    square: (rate - (rates[index] ?? rate)) ** 2,
    chance: (chance[index] ?? 0) + (chance[index + 1] ?? 0),
  }));
  const scatter = (beyond: number) =>
    steps.reduce((sum, step) => sum + step.square / (step.chance + 2 * beyond), 0);
  let [low, high] = [0, 1];
  if (scatter(low) <= steps.length) return 0;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (scatter(middle) > steps.length) low = middle;
    else high = middle;
  }
  return high;
}

/** The largest squared difference of the two sides' weighted means over its variance. */
function bestCut({ rates, weights }: Series, minimum: number): Cut {
  let [weight, total] = [0, 0];
  for (let month = 0; month < rates.length; month += 1) {
    weight += weights[month] ?? 0;
    total += (weights[month] ?? 0) * (rates[month] ?? 0);
  }
  let [before, sum] = [0, 0];
  const best = { at: minimum, statistic: -1 };
  for (let month = 0; month < rates.length - minimum; month += 1) {
    before += weights[month] ?? 0;
    sum += (weights[month] ?? 0) * (rates[month] ?? 0);
    if (month + 1 < minimum) continue;
    const difference = before * total - weight * sum;
    const statistic = (difference * difference) / (before * (weight - before) * weight);
    if (statistic <= best.statistic) continue;
    best.at = month + 1;
    best.statistic = statistic;
  }
  return best;
}

/** Stops early where the probability is large, for then it is known well enough (Besag & Clifford 1991). */
function permutationProbability(
  { rates, weights }: Series,
  minimum: number,
  observed: number,
  permutations: number,
  seed: number,
): number {
  const random = seededRandom(seed);
  const shuffled = { rates: rates.slice(), weights: weights.slice() };
  let asClear = 0;
  for (let permutation = 1; permutation <= permutations; permutation += 1) {
    shuffle(shuffled, random);
    if (bestCut(shuffled, minimum).statistic >= observed * (1 - rounding)) asClear += 1;
    if (asClear === enough) return asClear / permutation;
  }
  return (asClear + 1) / (permutations + 1);
}

/** Every order is equally likely, and a rate keeps its weight (Fisher & Yates 1938, Durstenfeld 1964). */
function shuffle({ rates, weights }: Series, random: () => number): void {
  for (let last = rates.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    exchange(rates, last, other);
    exchange(weights, last, other);
  }
}

function exchange(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

function size(
  { rates, weights }: Series,
  at: number,
  confidence: number,
): Omit<RateChange, "from" | "probability"> {
  const sides = [
    sideOf(rates.subarray(0, at), weights.subarray(0, at)),
    sideOf(rates.subarray(at), weights.subarray(at)),
  ] as const;
  const degrees = rates.length - 2;
  const scatter = Math.max(1, (sides[0].squares + sides[1].squares) / degrees);
  const half =
    studentFactor(confidence, degrees) * Math.sqrt(scatter * (1 / sides[0].weight + 1 / sides[1].weight));
  const [before, after] = [sides[0].mean, sides[1].mean];
  const change = after - before;
  return { before, after, change, low: Math.max(-1, change - half), high: Math.min(1, change + half) };
}

function sideOf(rates: Float64Array, weights: Float64Array) {
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const mean = rates.reduce((sum, rate, month) => sum + rate * (weights[month] ?? 0), 0) / weight;
  const squares = rates.reduce((sum, rate, month) => sum + (rate - mean) ** 2 * (weights[month] ?? 0), 0);
  return { weight, mean, squares };
}
