import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { parseModel } from "../../pipelines/engine/model.ts";
import { orderModels } from "../../pipelines/engine/order.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
});
afterAll(() => engine.close());

const model = (name: string, sql: string) => parseModel(name, `${name}.sql`, `-- Rows.\n-- grain: a\n${sql}`);

describe("orderModels", () => {
  it("puts each model after those that it reads, joins with using and CTEs included", async () => {
    const ordered = await orderModels(engine, [
      model(
        "last",
        "with middle_too as (select a from middle) select a from middle_too join first using (a)",
      ),
      model("middle", "select a from first where a in (select a from lake.journeys)"),
      model("first", "select 1 as a"),
    ]);
    expect(ordered.map(({ name, reads }) => [name, reads])).toEqual([
      ["first", []],
      ["middle", ["first", "lake.journeys"]],
      ["last", ["first", "middle"]],
    ]);
  });

  it("names the circle when models read each other", async () => {
    const circle = [model("hen", "select a from egg"), model("egg", "select a from hen")];
    await expect(orderModels(engine, circle)).rejects.toThrow("models in a circle: hen → egg → hen");
  });

  it("names a relation that nobody makes", async () => {
    await expect(orderModels(engine, [model("hen", "select a from nest")])).rejects.toThrow(
      'hen.sql reads "nest", which is no model',
    );
  });

  it("refuses a statement that is no select", async () => {
    await expect(orderModels(engine, [model("hen", "drop table egg")])).rejects.toThrow(/select/i);
  });
});
