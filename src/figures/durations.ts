import type { DurationRow, MetricRow, TimeUnit, TouchpointRow } from "../../pipelines/publish/published.ts";
import { promisedAndActual } from "../charts/promised-and-actual.ts";
import type { Cubes } from "../cubes.ts";
import { count, written } from "../words/numbers.ts";
import { inBars } from "./bins.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";
import { readableUnit } from "./units.ts";

/** How long customers were told to wait, and how long they waited; null where no duration was published. */
export function durations(cubes: Cubes, row: TouchpointRow): Figure | null {
  const published = cubes.durations.filter(
    (bin) => bin.touchpoint === row.touchpoint && bin.version === "commitment" && bin.dimension === "all",
  );
  const promised = number(cubes, row.touchpoint, "promised_duration");
  const actual = number(cubes, row.touchpoint, "actual_duration");
  const { bins: rows, unit, perUnit } = readableUnit(published);
  if (rows.length === 0 || promised?.value == null || actual?.value == null) return null;
  const { bars, beyond } = inBars(rows, 60, 0.99);
  const said = { promised: inUnit(promised, unit, perUnit), actual: inUnit(actual, unit, perUnit) };
  const tail =
    beyond === null
      ? ""
      : ` ${count(beyond.pairs)} durations beyond ${count(beyond.from)} ${unit} are in the table and not drawn.`;
  return {
    id: `${row.touchpoint.replace(".", "-")}-durations`,
    heading: `Promised ${said.promised}, needed ${said.actual}`,
    finding: `Half of the fulfilled promises gave the company ${said.promised} or more; half were met within ${said.actual}.`,
    note: `Upwards: how long customers were told to wait. Downwards: how long it took. A promise with much to spare is easily kept, so the kept rate is read together with this. Medians of ${count(promised.n ?? 0)} fulfilled promises.${tail}`,
    chart: (size) =>
      promisedAndActual(
        bars,
        [
          {
            measure: "promised",
            value: (promised.value ?? 0) / perUnit,
            text: `promised: median ${said.promised}`,
          },
          { measure: "actual", value: (actual.value ?? 0) / perUnit, text: `actual: median ${said.actual}` },
        ],
        unit,
        size,
      ),
    columns: [
      { key: "measure", label: "Duration", kind: "text" },
      { key: "from", label: `From (${unit})`, kind: "number", digits: 0 },
      { key: "to", label: `Below (${unit})`, kind: "number", digits: 0 },
      { key: "pairs", label: "Promises", kind: "count" },
    ],
    rows: bars
      .map(({ measure, from, to, pairs }) => ({ measure, from, to, pairs }))
      .concat(rest(rows, beyond?.from)),
    relation: "durations",
    metric: "durations",
  };
}

/** A median in the unit of the picture. */
function inUnit(row: MetricRow, unit: TimeUnit, perUnit: number): string {
  const scaled = (value: number | null) => (value === null ? null : value / perUnit);
  return written({ value: scaled(row.value), low: scaled(row.low), high: scaled(row.high) }, unit);
}

function rest(rows: readonly DurationRow[], from: number | undefined) {
  if (from === undefined) return [];
  return (["promised", "actual"] as const).map((measure) => {
    const beyond = rows.filter((bin) => bin.measure === measure && bin.bin_low >= from);
    return {
      measure,
      from,
      to: Math.max(from, ...beyond.map((bin) => bin.bin_high)),
      pairs: beyond.reduce((sum, bin) => sum + bin.pairs, 0),
    };
  });
}
