import { ewmaChart } from "../stats/ewma.ts";
import { xmrChart } from "../stats/xmr.ts";
import type { KeptMonth } from "./kept-months.ts";
import type { ControlChartRow } from "./published.ts";

/** From fewer months no limits are drawn. */
const leastMonths = 6;

/** Mean distance of two neighbouring values, in standard deviations (d₂ for n = 2). */
const rangeOfTwo = 1.128;

/**
 * The kept rate of each touchpoint month by month, with the limits of an XmR chart and an exponentially weighted mean with
 * its own; limits are cut at 0 and 1. Months beyond them are marked one by one and not corrected for how many are looked at:
 * whether a rate changed is said by the change, which is.
 */
export function controlCharts(touchpoints: ReadonlyMap<string, readonly KeptMonth[]>): ControlChartRow[] {
  return [...touchpoints].flatMap(([touchpoint, months]) => controlChart(touchpoint, months));
}

function controlChart(touchpoint: string, months: readonly KeptMonth[]): ControlChartRow[] {
  const rates = months.map(({ part, n }) => part / n);
  const chart = months.length < leastMonths ? null : xmrChart(rates);
  if (!chart) return [];
  const smoothed = ewmaChart(rates, chart.centre, chart.meanRange / rangeOfTwo);
  return months.flatMap(({ month, part, n }, index) => {
    const mean = smoothed[index];
    if (!mean) return [];
    return [
      {
        ...{ touchpoint, month, n, rate: part / n, centre: chart.centre },
        ...{ lower: Math.max(0, chart.low), upper: Math.min(1, chart.high) },
        ...{ smoothed: mean.average, smoothed_lower: Math.max(0, mean.low) },
        ...{ smoothed_upper: Math.min(1, mean.high) },
        ...{ signal: chart.signals.includes(index), smoothed_signal: mean.signal },
      },
    ];
  });
}
