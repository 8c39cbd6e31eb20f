import type { Engine, Row } from "../engine/engine.ts";
import { type Measure, metric, type Place } from "./metric.ts";
import { type MetricRow, type OverdueRow, overdueRow } from "./published.ts";

const ages = overdueRow.shape.age.unwrap();
const flows = { entered: "entered", left: "resolved", lapsed: "lapsed" } as const;

/** Overdue promises at the end of each month by age, and how many entered, left and lapsed in it; flows as far as they are known. */
export async function overdue(engine: Engine): Promise<OverdueRow[]> {
  const cells = await engine.rows("select * from overdue_stock order by touchpoint, month, age_band");
  const months = Map.groupBy(cells, (row) => JSON.stringify([row.touchpoint, row.month]));
  return [...months.values()].flatMap((bands) => [...bands.map(stockOf), ...flowsOf(bands)]);
}

function stockOf(row: Row): OverdueRow {
  return { ...placeOf(row), measure: "stock", age: ages.parse(row.age_band), promises: Number(row.stock) };
}

function flowsOf(bands: readonly Row[]): OverdueRow[] {
  const [first] = bands;
  if (!first) return [];
  return (["entered", "left", "lapsed"] as const).flatMap((measure) => {
    const counts = bands.map((row) => row[flows[measure]] ?? null);
    if (counts.includes(null)) return [];
    const promises = counts.reduce<number>((sum, count) => sum + Number(count), 0);
    return [{ ...placeOf(first), measure, age: null, promises }];
  });
}

function placeOf({ touchpoint, month }: Row): Pick<OverdueRow, "touchpoint" | "month"> {
  return { touchpoint: String(touchpoint), month: String(month) };
}

/** Overdue promises as metrics: the stock of each month and its flows; the stock by age at the end of the record. */
export function overdueMetrics(
  rows: readonly OverdueRow[],
  place: (touchpoint: string) => Place,
): MetricRow[] {
  return [...Map.groupBy(rows, ({ touchpoint }) => touchpoint)].flatMap(([touchpoint, own]) => {
    const here = { ...place(touchpoint), version: null, journeys: null };
    const months = [...Map.groupBy(own, ({ month }) => month)];
    const last = months.at(-1)?.[1] ?? [];
    return [
      ...stockOfAllAges(last).map((measure) => metric(here, measure)),
      ...months.flatMap(([value, found]) =>
        totals(found).map((measure) => metric({ ...here, dimension: "month", value }, measure)),
      ),
      ...last.flatMap(({ age, promises }) =>
        age === null
          ? []
          : [metric({ ...here, dimension: "age", value: age }, counted("overdue_stock", promises))],
      ),
    ];
  });
}

function totals(rows: readonly OverdueRow[]): Measure[] {
  const moved = rows.filter(({ measure }) => measure !== "stock");
  return [
    ...stockOfAllAges(rows),
    ...moved.map(({ measure, promises }) => counted(`overdue_${measure}`, promises)),
  ];
}

/** The stock of a month; none where flows are withheld, for then an age may be as well. */
function stockOfAllAges(rows: readonly OverdueRow[]): Measure[] {
  const stock = rows.filter(({ measure }) => measure === "stock");
  if (stock.length === rows.length) return [];
  return [
    counted(
      "overdue_stock",
      stock.reduce((sum, { promises }) => sum + promises, 0),
    ),
  ];
}

function counted(name: string, value: number): Measure {
  return { metric: name, value, unit: "promises" };
}
