import type { Interval } from "./interval.ts";

/** One point of the chart: `low` and `high` are its limits. */
export interface EwmaPoint extends Interval {
  readonly average: number;
  readonly signal: boolean;
}

/** What an EWMA chart is drawn with. */
export interface EwmaOptions {
  /** Weight of the newest value, above 0 and up to 1; 0.2 if not given. */
  readonly weight?: number;
  /** Width of the limits in standard deviations; 3 if not given. */
  readonly width?: number;
}

/**
 * Chart of the exponentially weighted moving average `z_t = λx_t + (1 − λ)z_{t−1}`, `z_0` the centre, with the limits
 * `± kσ √(λ/(2 − λ) · (1 − (1 − λ)^{2t}))` (Roberts 1959): it sees small lasting shifts that single values hide.
 * @param values in order of time
 * @param centre in the unit of the values
 * @param deviation standard deviation of single values, in the same unit; from neighbours, `MR̄/1.128`, or given
 * @throws RangeError for a weight that is not above 0 and up to 1
 */
export function ewmaChart(
  values: readonly number[],
  centre: number,
  deviation: number,
  { weight = 0.2, width = 3 }: EwmaOptions = {},
): EwmaPoint[] {
  if (!(weight > 0 && weight <= 1)) throw new RangeError(`invalid weight: ${weight}`);
  let average = centre;
  return values.map((value, index) => {
    average = weight * value + (1 - weight) * average;
    const part = (weight / (2 - weight)) * (1 - (1 - weight) ** (2 * (index + 1)));
    const half = width * deviation * Math.sqrt(part);
    return { average, low: centre - half, high: centre + half, signal: Math.abs(average - centre) > half };
  });
}
