import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { keptRateByMonth } from "../charts/kept-rate-by-month.ts";
import type { Cubes } from "../cubes.ts";
import { happenings } from "./annotations.ts";
import type { Figure } from "./figure.ts";
import { isThin, monthsOf, number, worstMonth } from "./measured.ts";

/** The kept rate month by month; null where fewer than two months have one. */
export function months(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const rates = monthsOf(cubes, row.touchpoint, "kept_rate");
  const telling = rates.filter((month) => !isThin(cubes, month, rates));
  const sorted = telling.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const apart = worstMonth(cubes, row.touchpoint)?.dimension_value;
  const worst = sorted.find((month) => month.dimension_value === apart) ?? sorted[0];
  const best = sorted.at(-1);
  if (rates.length < 2 || worst === undefined || best === undefined) return null;
  const [lowest] = sorted;
  const peaks = sorted.filter((month) => month.value === best.value);
  const isPassed = rates.some((month) => (month.value ?? 0) > (best.value ?? 0));
  const name = (month: MetricRow) => words.monthName(String(month.dimension_value));
  const meanwhile = happenings(
    cubes,
    row.touchpoint,
    rates.map((month) => String(month.dimension_value)),
  );
  return {
    id: `${row.touchpoint.replace(".", "-")}-months`,
    heading:
      apart === undefined
        ? words.say("months.heading, none apart")
        : words.say("months.heading", { month: name(worst), rate: words.written(worst, "share") }),
    finding: [
      words.say(apart === undefined ? "months.finding, none apart" : "months.finding", {
        best: words.written(best, "share"),
        best_month: peaks.length > 1 ? words.say("months.several") : name(best),
        hollow: isPassed ? "yes" : "no",
        worst: words.written(worst, "share"),
        worst_month: name(worst),
        interval: words.interval(worst, "share"),
        all: words.written(number(cubes, row.touchpoint, "kept_rate") ?? { value: null }, "share"),
      }),
      lowest === undefined || lowest.value === worst.value
        ? ""
        : words.say("months.lower still", { month: name(lowest), rate: words.written(lowest, "share") }),
    ]
      .filter(Boolean)
      .join(" "),
    note: [words.say("months.note"), apart === undefined ? "" : words.say("months.note, worst")]
      .filter(Boolean)
      .join(" "),
    chart: (size) =>
      keptRateByMonth(
        rates.map((month) => ({
          month: String(month.dimension_value),
          value: month.value ?? 0,
          low: month.low,
          high: month.high,
          due: month.n ?? 0,
          thin: isThin(cubes, month, rates),
          worst: month.dimension_value === apart,
        })),
        words,
        size,
        meanwhile,
      ),
    happenings: meanwhile,
    columns: [
      { key: "month", label: words.say("months.column.month"), kind: "text" },
      { key: "kept_rate", label: words.say("months.column.kept"), kind: "share", interval: ["low", "high"] },
      { key: "due", label: words.say("months.column.due"), kind: "count" },
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
