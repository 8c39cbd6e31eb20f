import { rateChange } from "../stats/change.ts";
import { holm } from "../stats/holm.ts";
import type { KeptMonth } from "./kept-months.ts";
import { metric, type Place, type Setting } from "./metric.ts";
import type { ChangeRow, MetricRow } from "./published.ts";

/** Corrected below this, a change is said to have happened. */
const clear = 0.05;

/**
 * The month in which the kept rate of each touchpoint changed, where one stands out; the p-values are corrected for all
 * touchpoints of the site (Holm 1979), because a change is looked for at each. Too few months: no row.
 */
export function changes(
  touchpoints: ReadonlyMap<string, readonly KeptMonth[]>,
  { confidence }: Setting,
): ChangeRow[] {
  const found = [...touchpoints].flatMap(([touchpoint, months]) => {
    const change = rateChange(months, { confidence });
    return change ? [{ touchpoint, months, change }] : [];
  });
  const adjusted = holm(found.map(({ change }) => change.probability));
  return found.map(({ touchpoint, months, change }, index) => {
    const p = adjusted[index] ?? 1;
    const { before, after, change: size, low, high } = change;
    const none = { month: null, before: null, after: null, size: null, low: null, high: null };
    const one = { month: months[change.from]?.month ?? null, before, after, size, low, high };
    return { touchpoint, ...(p < clear ? one : none), p, months: months.length };
  });
}

/** Changes as metrics: by how much the rate moved, its period beginning with the month of the change, and how probable chance is. */
export function changeMetrics(rows: readonly ChangeRow[], place: (touchpoint: string) => Place): MetricRow[] {
  return rows.flatMap(({ touchpoint, month, size: value, low, high, p, months: n }) => {
    const here = place(touchpoint);
    const probability = metric(here, { metric: "change_p", value: p, unit: "probability", n });
    if (month === null) return [probability];
    const size = metric(here, { metric: "change", value, unit: "share", low, high, n });
    return [{ ...size, period_start: `${month}-01` }, probability];
  });
}
