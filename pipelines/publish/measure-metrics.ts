import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import { type Difference, differenceMetrics, shareDifference } from "./differences.ts";
import { inTurns } from "./in-turns.ts";
import { meanDifference, meanOfCell } from "./mean-of-cell.ts";
import { type MeasureDefinition, measureOf } from "./measures.ts";
import { type Measure, metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { type Replicates, replicateTable, together } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

const sums = ["parts", "part_squares", "wholes", "subjects"] as const;
const at = (name: (typeof sums)[number]) => sums.indexOf(name);
const portion = { part: at("parts"), of: at("wholes") };
const moments = { sum: at("parts"), squares: at("part_squares"), n: at("wholes") };

/** Dimensions whose values are not compared with everyone else: the whole, months in a row, and the many categories. */
const notCompared = new Set(["all", "month", "category"]);

interface Cell {
  readonly row: Row;
  readonly sums: Replicates;
}

/** The only metrics and touchpoints that are computed; all where that is null or not said. */
interface Only {
  readonly metric?: ReadonlySet<string> | null;
  readonly touchpoint?: ReadonlySet<string> | null;
}

/**
 * Shares and means of `measure_groups` by each dimension, with their intervals, and where the registry says so the difference
 * of each value from everyone else; one family for each measure, touchpoint and dimension.
 * @param only metrics or touchpoints, if not all
 */
export async function measureMetrics(
  engine: Engine,
  place: (row: Row) => Place,
  only: Only = {},
): Promise<MetricRow[]> {
  const key = ["metric", "touchpoint", "dimension", "value"];
  const conditions = Object.entries(only).flatMap(([column, values]: [string, Only["metric"]]) =>
    values ? [`${column} in (${[...values].map(literal).join(", ")})`] : [],
  );
  const where = conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
  const [groups, margins] = await Promise.all([
    replicateTable(engine, `(select * from measure_groups${where})`, key, sums),
    engine.rows(`select * from measure_margins${where} order by metric, touchpoint, dimension, value`),
  ]);
  const here = (row: Row): Place => ({ ...place(row), journeys: Number(row.journeys) });
  const cells = margins.map((row) => ({ row, sums: groups(...key.map((column) => row[column] ?? null)) }));
  const known = cells.filter((cell): cell is Cell => cell.sums !== null);
  const families = Map.groupBy(known, ({ row }) =>
    JSON.stringify([row.metric, row.touchpoint, row.dimension]),
  );
  return await inTurns(families.values(), (family) => familyMetrics(family, here));
}

function familyMetrics(family: readonly Cell[], place: (row: Row) => Place): MetricRow[] {
  const name = String(family[0]?.row.metric);
  const measure = measureOf(name);
  const whole = together(family.map((cell) => cell.sums));
  const rows = family.flatMap((cell) => numberOf(name, measure, cell.sums, whole, place(cell.row)));
  if (!measure.differences || family.length < 2 || notCompared.has(String(family[0]?.row.dimension)))
    return rows;
  const found = family.flatMap(({ row, sums: cell }) => {
    const difference = differenceOf(measure, cell, whole, place(row).factor);
    return difference ? [{ row, difference }] : [];
  });
  const unit = family[0] ? unitOf(measure, place(family[0].row)) : measure.unit;
  return [...rows, ...differenceMetrics(found, place, name, unit)];
}

function numberOf(
  name: string,
  measure: MeasureDefinition,
  cell: Replicates,
  whole: Replicates,
  place: Place,
): MetricRow[] {
  const n = cell.total[at("wholes")] ?? 0;
  if (n === 0) return [];
  return [metric(place, { metric: name, unit: unitOf(measure, place), n, ...estimate() })];

  function estimate(): Pick<Measure, "value" | "low" | "high"> {
    if (measure.kind === "share") {
      const rate = shareOfCell(cell, portion, whole, place.factor);
      return { value: rate?.share ?? null, low: rate?.low ?? null, high: rate?.high ?? null };
    }
    const found = meanOfCell(cell, moments, whole, place.factor);
    const value = (cell.total[at("parts")] ?? 0) / n / measure.scale;
    return {
      value,
      low: found && found.low / measure.scale,
      high: found && found.high / measure.scale,
    };
  }
}

function differenceOf(
  measure: MeasureDefinition,
  cell: Replicates,
  whole: Replicates,
  factor: number,
): Difference | null {
  if (measure.kind === "share") return shareDifference(cell, whole, portion, factor);
  const found = meanDifference(cell, whole, moments, factor);
  const scaled = (steps: number) => steps / measure.scale;
  return (
    found && {
      ...found,
      value: scaled(found.value),
      low: scaled(found.low),
      high: scaled(found.high),
    }
  );
}

function unitOf(measure: MeasureDefinition, place: Place): string {
  return measure.unit === "money" ? place.currency : measure.unit;
}
