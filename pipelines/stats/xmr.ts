import type { Interval } from "./interval.ts";

/** Chart of individual values: `low` and `high` are its limits. */
export interface XmrChart extends Interval {
  readonly centre: number;
  /** Mean distance of neighbouring values. */
  readonly meanRange: number;
  /** Indices of the values beyond the limits. */
  readonly signals: readonly number[];
}

/** Mean range of two normal values, in standard deviations (d₂ for n = 2). */
const rangeOfTwo = 1.128;

/**
 * XmR chart, `x̄ ± 3 · MR̄/1.128` (Shewhart 1931; Wheeler 1993): what months vary by is taken from their neighbours, so that
 * it also fits rates on large counts. Of charts of 24 months without any change 6 in 100 raise an alarm, and of
 * pages with twelve such charts every second: the charts of a page are a family.
 * @param values in order of time, in any unit
 * @returns null for fewer than two values
 */
export function xmrChart(values: readonly number[]): XmrChart | null {
  if (values.length < 2) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const meanRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const half = (3 * meanRange) / rangeOfTwo;
  const signals = values.flatMap((value, index) => (Math.abs(value - centre) > half ? [index] : []));
  return { centre, meanRange, low: centre - half, high: centre + half, signals };
}
