import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { keptMonths } from "../../pipelines/publish/kept-months.ts";
import { bareEngine, giveTable } from "./cube-tables.ts";

const types = {
  ...{ touchpoint: "varchar", version: "varchar", dimension: "varchar", value: "varchar" },
  ...{ due: "bigint", unknown: "bigint", exceeded: "bigint", kept: "bigint" },
};

function month(value: string, due: number, kept: number, more: Row = {}): Row {
  return {
    ...{ touchpoint: "delivery.parcel", version: "commitment", dimension: "month", value },
    ...{ due, kept, unknown: 0, exceeded: 0 },
    ...more,
  };
}

describe("keptMonths", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await bareEngine();
    await engine.run("create table clock as select date '2024-03-30' as as_of_on");
    await giveTable(engine, "verdict_margins", types, [
      month("2024-02", 12, 5, { exceeded: 4 }),
      month("2024-02", 50, 50, { version: "last" }),
      month("2024-01", 20, 20),
      month("2023-12", 9, 9),
      month("2023-11", 8, 8, { unknown: 4 }),
      month("2024-03", 40, 40),
      month("North", 40, 40, { dimension: "region" }),
    ]);
  });
  afterAll(() => engine.close());

  it("are those that were over by asOf and in which at least ten promises fell due, the unknown as not kept", async () => {
    expect([...(await keptMonths(engine))]).toEqual([
      [
        "delivery.parcel",
        [
          { month: "2023-11", part: 8, n: 12 },
          { month: "2024-01", part: 20, n: 20 },
          { month: "2024-02", part: 9, n: 12 },
        ],
      ],
    ]);
  });

  it("hold the last one too where asOf is its last day", async () => {
    await engine.run("create or replace table clock as select date '2024-03-31' as as_of_on");
    const found = (await keptMonths(engine)).get("delivery.parcel") ?? [];
    expect(found.map(({ month }) => month)).toEqual(["2023-11", "2024-01", "2024-02", "2024-03"]);
  });
});
