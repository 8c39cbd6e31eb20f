/** Two ends of an interval, in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
