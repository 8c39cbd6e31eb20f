import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { keptRateByMonth } from "../charts/kept-rate-by-month.ts";
import type { Cubes } from "../cubes.ts";
import { monthName } from "../words/dates.ts";
import { interval, written } from "../words/numbers.ts";
import { happenings } from "./annotations.ts";
import type { Figure } from "./figure.ts";
import { isThin, monthsOf, worstMonth } from "./measured.ts";

/** The kept rate month by month; null where fewer than two months have one. */
export function months(cubes: Cubes, row: TouchpointRow): Figure | null {
  const rates = monthsOf(cubes, row.touchpoint, "kept_rate");
  const telling = rates.filter((month) => !isThin(cubes, month, rates));
  const sorted = telling.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const apart = worstMonth(cubes, row.touchpoint)?.dimension_value;
  const worst = sorted.find((month) => month.dimension_value === apart) ?? sorted[0];
  const best = sorted.at(-1);
  if (rates.length < 2 || worst === undefined || best === undefined) return null;
  const meanwhile = happenings(
    cubes,
    row.touchpoint,
    rates.map((month) => String(month.dimension_value)),
  );
  return {
    id: `${row.touchpoint.replace(".", "-")}-months`,
    heading:
      apart === undefined
        ? "No month stands clearly below the others"
        : `Worst in ${monthName(String(worst.dimension_value))}, when ${written(worst, "share")} were kept`,
    finding: `From ${written(best, "share")} kept in ${monthName(String(best.dimension_value))} down to ${written(worst, "share")} in ${monthName(String(worst.dimension_value))} (95\u202f% interval ${interval(worst, "share")}).`,
    note: "Each promise belongs to the month of its due day. The band is the 95\u202f% interval. Hollow: a month that is not over or has less than a tenth of a usual month’s promises; a triangle lies below the picture. Bars: promises due.",
    chart: (size) =>
      keptRateByMonth(
        rates.map((month) => ({
          month: String(month.dimension_value),
          value: month.value ?? 0,
          low: month.low,
          high: month.high,
          due: month.n ?? 0,
          thin: isThin(cubes, month, rates),
        })),
        size,
        meanwhile,
      ),
    happenings: meanwhile,
    columns: [
      { key: "month", label: "Month due", kind: "text" },
      { key: "kept_rate", label: "Kept", kind: "share", interval: ["low", "high"] },
      { key: "due", label: "Promises due", kind: "count" },
    ],
    rows: rates.map((month) => ({
      month: month.dimension_value,
      kept_rate: month.value,
      low: month.low,
      high: month.high,
      due: month.n,
    })),
    relation: "verdict_margins",
    metric: "kept_rate",
  };
}
