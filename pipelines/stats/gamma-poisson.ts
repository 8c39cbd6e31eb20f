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

/** A gamma distribution of the true ratios with mean 1, and how likely it is. */
interface Prior {
  readonly shape: number;
  readonly weight: number;
}

/** Standard deviations of the true ratios that are tried, in even steps of their logarithm. */
const deviations = Array.from({ length: 25 }, (_, step) => 0.02 * 150 ** (step / 24));

/** Priors that are less likely than this part of the likeliest change nothing. */
const negligible = 1e-5;

/**
 * Empirical Bayes ratios of observed to expected counts: the true ratios have a gamma distribution with mean 1 whose
 * spread is learnt from all cells, and counts are Poisson (Clayton & Kaldor 1987). The likelihood of the spread is
 * averaged over (uniform in the standard deviation, Gelman 2006) and not only maximised, for at its maximum the interval
 * of a ratio among four cells held the truth in 30 to 50 of 100 simulated cases instead of 94 to 98.
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
  return cells.map((cell) => ({
    ratio: priors.reduce((sum, { shape, weight }) => sum + weight * posteriorMean(cell, shape), 0),
    low: quantile(cell, priors, tail),
    high: quantile(cell, priors, 1 - tail),
    probabilityAbove: Math.max(0, 1 - probabilityBelow(cell, priors, 1)),
  }));
}

function priorsOf(cells: readonly CountCell[]): Prior[] {
  const candidates = deviations.map((deviation) => {
    const shape = 1 / deviation ** 2;
    return { shape, logarithm: logLikelihood(cells, shape) + Math.log(deviation) };
  });
  const best = Math.max(...candidates.map(({ logarithm }) => logarithm));
  const likely = candidates
    .map(({ shape, logarithm }) => ({ shape, weight: Math.exp(logarithm - best) }))
    .filter(({ weight }) => weight > negligible);
  const all = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map(({ shape, weight }) => ({ shape, weight: weight / all }));
}

/** Of the negative binomial distribution of the counts, but for what does not depend on the shape. */
function logLikelihood(cells: readonly CountCell[], shape: number): number {
  const start = gammaln(shape);
  return cells.reduce(
    (sum, { observed, expected }) =>
      sum +
      gammaln(observed + shape) -
      start -
      shape * Math.log1p(expected / shape) -
      observed * Math.log(shape + expected),
    0,
  );
}

function posteriorMean({ observed, expected }: CountCell, shape: number): number {
  return (observed + shape) / (expected + shape);
}

function probabilityBelow(
  { observed, expected }: CountCell,
  priors: readonly Prior[],
  ratio: number,
): number {
  return priors.reduce(
    (sum, { shape, weight }) => sum + weight * gammainc(ratio * (expected + shape), observed + shape),
    0,
  );
}

/** Found by halving, to a hundred-thousandth. */
function quantile(cell: CountCell, priors: readonly Prior[], probability: number): number {
  let [low, high] = [0, 1];
  while (probabilityBelow(cell, priors, high) < probability) [low, high] = [high, 2 * high];
  while (high - low > 1e-5 * high) {
    const middle = (low + high) / 2;
    if (probabilityBelow(cell, priors, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
