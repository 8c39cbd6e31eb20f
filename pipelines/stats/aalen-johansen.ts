/** How long one case was followed, and from which of the competing causes it ended then; null if it was still open. */
export interface CompetingCase {
  readonly time: number;
  readonly cause: number | null;
}

/** What is known after one of the times at which something ended or was last seen. */
export interface CompetingStep {
  readonly time: number;
  readonly atRisk: number;
  /** Share that has not ended from any cause, 0..1. */
  readonly open: number;
  /** Share that has ended, for each cause, 0..1. */
  readonly incidence: readonly number[];
}

/**
 * Cumulative incidence of competing causes (Aalen & Johansen 1978): an order that was cancelled is not an order that is
 * still on its way, as one minus Kaplan–Meier would have it.
 * @param cases in any order; what is censored at a time counts as at risk for what ends then
 * @param causes how many there are; a case names its own by index
 * @returns one step for each distinct time, ascending
 */
export function aalenJohansen(cases: readonly CompetingCase[], causes: number): CompetingStep[] {
  const sorted = cases.toSorted((one, other) => one.time - other.time);
  let [atRisk, open] = [cases.length, 1];
  let incidence: readonly number[] = new Array<number>(causes).fill(0);
  return [...Map.groupBy(sorted, ({ time }) => time)].map(([time, together]) => {
    const ended = incidence.map((_, index) => together.filter(({ cause }) => cause === index).length);
    incidence = incidence.map((reached, index) => reached + (open * (ended[index] ?? 0)) / atRisk);
    open *= 1 - ended.reduce((sum, count) => sum + count, 0) / atRisk;
    const step = { time, atRisk, open, incidence };
    atRisk -= together.length;
    return step;
  });
}
