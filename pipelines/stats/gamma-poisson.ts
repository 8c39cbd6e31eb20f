import gammainc from "@stdlib/math-base-special-gammainc";
import gammaln from "@stdlib/math-base-special-gammaln";
import type { Interval } from "./interval.ts";

/** A count and what would be expected at the rate of the whole pool, so that over all cells both sum to the same. */
export interface CountCell {
  readonly observed: number;
  /** Above 0. */
  readonly expected: number;
}

/** A ratio of observed to expected, drawn towards 1; `low` and `high` are the ends of its credible interval. */
export interface ShrunkRatio extends Interval {
  readonly ratio: number;
  /** Probability that the true ratio exceeds 1, 0..1. */
  readonly probabilityAbove: number;
}

/** Gamma distributions with mean 1 by their shape, each with its weight; the weights sum to 1. */
type Mixture = readonly { readonly shape: number; readonly weight: number }[];

/** Most cells are alike up to a spread; a few stand apart. */
interface Prior {
  /** Shape of the many. */
  readonly shape: number;
  /** Share of those that stand apart. */
  readonly apart: number;
  readonly weight: number;
}

/** Standard deviations of the true ratios that are tried, in even steps of their logarithm. */
const deviations = Array.from({ length: 25 }, (_, step) => 0.02 * 150 ** (step / 24));

/** Shares of cells that stand apart that are tried, in even steps of their logarithm. */
const sharesApart = Array.from({ length: 9 }, (_, step) => 0.001 * 2 ** step);

/** Shape of those that stand apart: a ratio of 5 is no surprise among them. */
const shapeApart = 0.5;

/** Components of a cell's own mixture that weigh less than this do not move its interval. */
const unnoticed = 1e-5;

/** Priors that are less likely than this part of the likeliest change nothing. */
const negligible = 1e-5;

/**
 * Empirical Bayes ratios of observed to expected counts: counts are Poisson; most true ratios have a gamma distribution with mean
 * 1 whose spread is learnt from all cells (Clayton & Kaldor 1987), and a share that is learnt too has a wide one, so that one
 * bad batch among hundreds of good ones is not drawn in among them (two components: DuMouchel 1999). The likelihood of the
 * spread and of the share is averaged over (uniform in the standard deviation, Gelman 2006) and not only maximised, for at its
 * maximum the interval of a ratio among four cells held the truth in 30 to 50 of 100 simulated cases instead of 94 to 98.
 * @param cells of one pool, in any order
 * @param confidence of the interval, 0..1
 * @returns one ratio for each cell, in the same order
 * @throws RangeError for a negative count or an expectation that is not above 0
 */
export function gammaPoisson(cells: readonly CountCell[], confidence = 0.95): ShrunkRatio[] {
  for (const { observed, expected } of cells) {
    if (!(observed >= 0)) throw new RangeError(`invalid count: ${observed}`);
    if (!(expected > 0)) throw new RangeError(`invalid expected count: ${expected}`);
  }
  const priors = priorsOf(cells);
  const tail = (1 - confidence) / 2;
  return cells.map((cell) => {
    const own = mixtureOf(cell, priors);
    return {
      ratio: own.reduce((sum, { shape, weight }) => sum + weight * posteriorMean(cell, shape), 0),
      low: quantile(cell, own, tail),
      high: quantile(cell, own, 1 - tail),
      probabilityAbove: Math.max(0, 1 - probabilityBelow(cell, own, 1)),
    };
  });
}

function priorsOf(cells: readonly CountCell[]): Prior[] {
  const wide = cells.map((cell) => logLikelihood(cell, shapeApart));
  const candidates = deviations.flatMap((deviation) => {
    const shape = 1 / deviation ** 2;
    const odds = cells.map((cell, index) => Math.exp((wide[index] ?? 0) - logLikelihood(cell, shape)));
    const alike = cells.reduce((sum, cell) => sum + logLikelihood(cell, shape), Math.log(deviation));
    return sharesApart.map((apart) => ({
      shape,
      apart,
      logarithm: odds.reduce((sum, odd) => sum + Math.log(1 - apart + apart * odd), alike),
    }));
  });
  const best = Math.max(...candidates.map(({ logarithm }) => logarithm));
  const likely = candidates
    .map(({ shape, apart, logarithm }) => ({ shape, apart, weight: Math.exp(logarithm - best) }))
    .filter(({ weight }) => weight > negligible);
  const all = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map((prior) => ({ ...prior, weight: prior.weight / all }));
}

/** What a cell's own count says of the component it came from. */
function mixtureOf(cell: CountCell, priors: readonly Prior[]): Mixture {
  const wide = logLikelihood(cell, shapeApart);
  const weights = new Map<number, number>();
  const add = (shape: number, weight: number) => weights.set(shape, (weights.get(shape) ?? 0) + weight);
  for (const { shape, apart, weight } of priors) {
    const odds = (apart / (1 - apart)) * Math.exp(wide - logLikelihood(cell, shape));
    const standsApart = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    add(shape, weight * (1 - standsApart));
    add(shapeApart, weight * standsApart);
  }
  const telling = [...weights].filter(([, weight]) => weight > unnoticed);
  const all = telling.reduce((sum, [, weight]) => sum + weight, 0);
  return telling.map(([shape, weight]) => ({ shape, weight: weight / all }));
}

/** Of the negative binomial distribution of a count, but for what does not depend on the shape. */
function logLikelihood({ observed, expected }: CountCell, shape: number): number {
  return (
    gammaln(observed + shape) -
    gammaln(shape) -
    shape * Math.log1p(expected / shape) -
    observed * Math.log(shape + expected)
  );
}

function posteriorMean({ observed, expected }: CountCell, shape: number): number {
  return (observed + shape) / (expected + shape);
}

function probabilityBelow({ observed, expected }: CountCell, mixture: Mixture, ratio: number): number {
  return mixture.reduce(
    (sum, { shape, weight }) => sum + weight * gammainc(ratio * (expected + shape), observed + shape),
    0,
  );
}

/** Of the logarithm of the ratio: the change of the probability below it. */
function densityOfLogarithm({ observed, expected }: CountCell, mixture: Mixture, ratio: number): number {
  return mixture.reduce((sum, { shape, weight }) => {
    const [power, at] = [observed + shape, ratio * (expected + shape)];
    return sum + weight * Math.exp(power * Math.log(at) - at - gammaln(power));
  }, 0);
}

/** So near is a logarithm found, and so far goes one step. */
const near = 1e-6;
const longest = 2;

/** Found on the logarithm of the ratio by Newton's steps, of which none leaves what is known to hold it. */
function quantile(cell: CountCell, mixture: Mixture, probability: number): number {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let at = 0;
  while (true) {
    const ratio = Math.exp(at);
    const beyond = probabilityBelow(cell, mixture, ratio) - probability;
    if (beyond > 0) high = at;
    else low = at;
    const step = -beyond / densityOfLogarithm(cell, mixture, ratio);
    // Far out in a tail the density says nothing.
    const next = at + Math.max(-longest, Math.min(longest, step || 0));
    if (Math.abs(next - at) < near) return Math.exp(next);
    at = low < next && next < high ? next : (low + high) / 2;
  }
}
