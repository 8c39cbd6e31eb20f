import type { Interval } from "./interval.ts";

/** A share with its own interval. */
export interface Share extends Interval {
  readonly share: number;
}

/**
 * Interval of the difference of two shares from the interval of each (Newcombe 1998, method 10, with Wilson intervals).
 * @param first share and interval, 0..1
 * @param second what is subtracted, 0..1
 */
export function newcombe(first: Share, second: Share): Interval {
  const difference = first.share - second.share;
  return {
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  };
}
