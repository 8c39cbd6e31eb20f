import type { Engine, Row } from "../engine/engine.ts";
import { mediansOf } from "./median-of-cell.ts";
import { metric, type Place, type Setting } from "./metric.ts";
import type { MetricRow } from "./published.ts";

const bins = {
  cube: "duration_groups",
  key: ["touchpoint", "version", "dimension", "value", "measure", "unit"],
  count: "pairs",
};

/** Medians of the promised and the actual duration of what was fulfilled, in all and by month. */
export async function durationMetrics(
  engine: Engine,
  place: (row: Row) => Place,
  { factor }: Pick<Setting, "factor">,
): Promise<MetricRow[]> {
  const medians = await mediansOf(engine, bins, (row) => String(row.unit).endsWith("days"), factor);
  return medians.flatMap(({ row, median }) => {
    if (!median) return [];
    const { median: value, low, high, n } = median;
    const unit = String(row.unit);
    return [metric(place(row), { metric: `${String(row.measure)}_duration`, value, unit, low, high, n })];
  });
}
