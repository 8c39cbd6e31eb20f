import type { Interval } from "./interval.ts";
import { studentFactor } from "./student.ts";
import { twoSided } from "./two-sided.ts";

/** Size, mean and variance (with n − 1) of one sample. */
export interface SampleMoments {
  /** At least 2. */
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Difference of two means; `low` and `high` are the ends of its interval. */
export interface MeanDifference extends Interval {
  readonly difference: number;
  readonly t: number;
  /** Degrees of freedom, Satterthwaite's. */
  readonly degrees: number;
  /** Two-sided, 0..1. */
  readonly probability: number;
}

/** Size, mean and variance of some values. */
export function momentsOf(values: readonly number[]): SampleMoments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) };
}

/**
 * Welch's test of the difference of two means of independent values with unequal variances (Welch 1947).
 * @param first at least two values
 * @param second what is subtracted, at least two values
 * @param confidence of the interval, 0..1
 * @returns null if a sample is too small or neither varies
 */
export function welch(first: SampleMoments, second: SampleMoments, confidence = 0.95): MeanDifference | null {
  if (first.n < 2 || second.n < 2) return null;
  const [one, other] = [first.variance / first.n, second.variance / second.n];
  if (!(one + other > 0)) return null;
  const error = Math.sqrt(one + other);
  const degrees = (one + other) ** 2 / (one ** 2 / (first.n - 1) + other ** 2 / (second.n - 1));
  const difference = first.mean - second.mean;
  const half = studentFactor(confidence, degrees) * error;
  return {
    difference,
    t: difference / error,
    degrees,
    probability: twoSided(difference, error, degrees),
    low: difference - half,
    high: difference + half,
  };
}
