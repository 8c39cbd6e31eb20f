import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { withholdSmallCells } from "../../pipelines/publish/disclosure.ts";
import { overdue, overdueMetrics } from "../../pipelines/publish/overdue.ts";
import { modelled, workspaceOf } from "../models/text-tables.ts";
import { bareEngine, giveTable } from "./cube-tables.ts";
import { wholeOf } from "./places.ts";

const types = {
  ...{ touchpoint: "varchar", month: "varchar", age_band: "varchar", stock: "bigint" },
  ...{ entered: "bigint", resolved: "bigint", lapsed: "bigint" },
};
const bands = ["0–7", "8–30", "31–90", "over 90"];

function month(name: string, stocks: readonly number[], flows: Row): Row[] {
  return bands.map((age_band, index) => ({
    ...{ touchpoint: "delivery.parcel", month: name, age_band, stock: stocks[index] ?? 0 },
    ...{ entered: 0, resolved: 0, lapsed: 0, ...(index === 0 ? flows : {}) },
  }));
}

describe("overdue", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await bareEngine();
    await giveTable(engine, "overdue_stock", types, [
      ...month("2024-01", [5, 3, 0, 0], { entered: 9, resolved: 1, lapsed: 0 }),
      ...month("2024-02", [4, 2, 6, 1], { entered: 7, resolved: 2, lapsed: 0 }),
    ]);
  });
  afterAll(() => engine.close());

  it("has the stock of each age, and what came and went, month by month", async () => {
    const rows = await overdue(engine);
    const of = (measure: string) =>
      rows.filter((row) => row.measure === measure).map((row) => [row.month, row.age, row.promises]);
    expect(of("stock")).toHaveLength(8);
    expect(of("stock")).toContainEqual(["2024-02", "31–90", 6]);
    expect(of("entered")).toEqual([
      ["2024-01", null, 9],
      ["2024-02", null, 7],
    ]);
    expect(of("left").map(([, , promises]) => promises)).toEqual([1, 2]);
  });

  it("is a metric of the end of the record, of each age then, and of each month", async () => {
    const metrics = overdueMetrics(await overdue(engine), wholeOf);
    const stock = metrics.filter((row) => row.metric === "overdue_stock");
    expect(stock.map((row) => [row.dimension, row.dimension_value, row.value])).toEqual([
      [null, null, 13],
      ["month", "2024-01", 8],
      ["month", "2024-02", 13],
      ["age", "0–7", 4],
      ["age", "31–90", 6],
      ["age", "8–30", 2],
      ["age", "over 90", 1],
    ]);
    expect(metrics.find((row) => row.metric === "overdue_left")).toMatchObject({
      ...{ period_start: "2024-01-01", value: 1, unit: "promises", low: null },
    });
  });
});

describe("overdue promises in a build for publication", () => {
  it("are shown at the end of the record only, and in no age of few customers", async () => {
    const promise = (index: number, due: string) =>
      `p${index} | 1 | c${index} | delivery.parcel | policy | time | 2023-12-01 09:00:00+01 | ${due}`;
    const engine = await modelled(
      {
        promises: [
          "promise_id | version | customer_id | touchpoint | kind | aspect | made_at | due_on",
          ...Array.from({ length: 30 }, (_, index) => promise(index, "2024-02-10")),
          ...Array.from({ length: 12 }, (_, index) => promise(100 + index, "2024-02-26")),
          ...Array.from({ length: 3 }, (_, index) => promise(200 + index, "2024-01-10")),
        ].join("\n"),
        outcomes: `
          journey_id | touchpoint      | aspect | result    | happened_at
          other      | delivery.parcel | time   | fulfilled | 2024-02-29 09:00:00+01`,
      },
      workspaceOf(["delivery.parcel"]),
    );
    await withholdSmallCells(engine, 10);
    const rows = await overdue(engine);
    const shown = rows.map((row) => `${row.month} ${row.measure} ${row.age} ${row.promises}`);
    expect(shown).toEqual(["2024-02 stock 8–30 30"]);
    expect(overdueMetrics(rows, wholeOf).filter((row) => row.dimension !== "age")).toEqual([]);
    engine.close();
  });
});
