import { designEffect } from "./design-effect.ts";
import type { Interval } from "./interval.ts";
import { wilson } from "./wilson.ts";

/** A share with its 95 % interval and what clustering does to it. */
export interface Rate extends Interval {
  readonly share: number;
  readonly n: number;
  readonly designEffect: number;
}

/**
 * Wilson interval with the effective n of clustered data (METRICS section 0): `n_eff = min(n, p(1 − p)/V)`; where V is 0,
 * n divided by the touchpoint's design effect.
 * @param part counted, 0..n
 * @param n what the share rests on, above 0
 * @param variance of the share, from replicates
 * @param fallback design effect where the variance is 0, at least 1
 * @param factor quantile of the t distribution
 */
export function rateInterval(
  part: number,
  n: number,
  variance: number,
  fallback: number,
  factor: number,
): Rate {
  const share = part / n;
  const effect = variance > 0 ? designEffect(share, n, variance) : Math.max(1, fallback);
  return { share, n, designEffect: effect, ...wilson(share, n / effect, factor) };
}
