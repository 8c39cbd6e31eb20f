import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { parseModel } from "../../pipelines/engine/model.ts";
import { orderModels } from "../../pipelines/engine/order.ts";
import { RememberedAnswers } from "../../pipelines/engine/remember-answers.ts";
import { type Making, runModels } from "../../pipelines/engine/run.ts";
import { StandingRelations } from "../../pipelines/engine/standing.ts";

let engine: Engine;
let made: string[];
beforeAll(async () => {
  const duckDb = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
  const run = async (sql: string) => {
    const name = /create or replace table "(\w+)"/.exec(sql)?.[1];
    if (name) made.push(name);
    await duckDb.run(sql);
  };
  engine = {
    run,
    rows: (sql) => duckDb.rows(sql),
    columns: (sql) => duckDb.columns(sql),
    relationsIn: (sql) => duckDb.relationsIn(sql),
    interrupt: () => duckDb.interrupt(),
    close: () => duckDb.close(),
  };
  await duckDb.run("create schema given");
});
afterAll(() => engine.close());

const model = (name: string, sql: string, check = "eggs >= 0") =>
  parseModel(name, `${name}.sql`, `-- Hens.\n-- grain: hen\n-- check: ${check}\n${sql}`);
const models = (few = "select hen, eggs from given.hens where eggs < 5") => [
  model("few", few),
  model("many", "select hen, eggs from given.hens where eggs >= 5"),
  model("fewest", "select hen, eggs from few where eggs < 2"),
];

describe("relations that stand from the run before", () => {
  let standing: StandingRelations;
  let remembered: RememberedAnswers;
  const give = async (rows: string) => {
    await engine.run(
      `create or replace table given.hens as select * from (values ${rows}) as hens(hen, eggs)`,
    );
    await standing.noteAttached(new Set(["given.hens"]), "");
  };
  const remake = async (
    found = models(),
    options: { isChecked?: boolean; until?: Promise<unknown>; tell?: (making: Making) => void } = {},
  ) => {
    made = [];
    const { rows } = await runModels(engine, await orderModels(engine, found), { standing, ...options });
    return { made: [...made].sort(), rows: Object.fromEntries(rows) };
  };
  beforeAll(async () => {
    standing = new StandingRelations(engine);
    remembered = new RememberedAnswers(engine, standing);
    made = [];
    await give("('ada', 1), ('bea', 3), ('cleo', 7)");
    await remake();
  });

  it("are not made again where nothing changed, even if the rows came in another order", async () => {
    await give("('cleo', 7), ('ada', 1), ('bea', 3)");
    expect(await remake()).toEqual({ made: [], rows: { few: 2, many: 1, fewest: 1 } });
  });

  it("are made again where their SQL changed; those that read them only if the rows did", async () => {
    expect(await remake(models("select hen, eggs from given.hens where eggs < 4"))).toMatchObject({
      made: ["few"],
    });
    expect(await remake(models("select hen, eggs + 1 as eggs from given.hens where eggs < 4"))).toEqual({
      made: ["few", "fewest"],
      rows: { few: 2, many: 1, fewest: 0 },
    });
    expect((await remake()).made).toEqual(["few", "fewest"]);
  });

  it("are not made again where a comment in their SQL changed, but where the same stands in a text", async () => {
    const filtered = (text: string, comment = "") =>
      models(`select hen, eggs from given.hens where hen <> '${text}' and eggs < 5${comment}`);
    await remake(filtered("-- dora"));
    expect((await remake(filtered("-- dora", " -- dora's gone\n -- long ago"))).made).toEqual([]);
    expect((await remake(filtered("-- bea"))).made).toEqual(["few"]);
    await remake();
  });

  it("tell a broken check again as long as it is broken, and are good again when it is mended", async () => {
    const broken = [model("few", "select hen, eggs from given.hens", "eggs < 5")];
    for (const _ of [1, 2]) await expect(remake(broken)).rejects.toThrow('1 row breaks "eggs < 5"');
    expect((await remake()).rows).toEqual({ few: 2, many: 1, fewest: 1 });
  });

  it("are counted where no check is asked for", async () => {
    const broken = [model("few", "select hen, eggs from given.hens", "eggs < 5")];
    expect((await remake(broken, { isChecked: false })).rows).toEqual({ few: 3 });
    await remake();
  });

  it("are made on demand with what they read, and the others when all are", async () => {
    await give("('ada', 1), ('bea', 2), ('cleo', 7), ('dora', 9)");
    const asked = Promise.withResolvers<void>();
    const tell = (making: Making) => void making.get("fewest")?.then(asked.resolve, asked.reject);
    expect(await remake(models(), { until: asked.promise, tell })).toEqual({
      made: ["few", "fewest"],
      rows: { few: 2, fewest: 1 },
    });
    expect(await remake()).toEqual({ made: ["many"], rows: { few: 2, many: 2, fewest: 1 } });
    await give("('ada', 1), ('bea', 3), ('cleo', 7)");
    await remake();
  });

  it("tell what is wrong with what was asked for", async () => {
    const asked = Promise.withResolvers<void>();
    const tell = (making: Making) => void making.get("fewest")?.then(asked.resolve, asked.reject);
    const broken = models("select nothing from given.hens");
    await expect(remake(broken, { until: asked.promise, tell })).rejects.toThrow("the query failed");
    expect((await remake()).rows).toEqual({ few: 2, many: 1, fewest: 1 });
  });

  it("are made again after a query that failed", async () => {
    await expect(remake(models("select nothing from given.hens"))).rejects.toThrow("the query failed");
    expect((await remake()).rows).toEqual({ few: 2, many: 1, fewest: 1 });
  });

  it("are asked again what was interrupted", async () => {
    let isInterrupted = true;
    const fickle: Engine = {
      ...engine,
      relationsIn: async (sql) => {
        if (isInterrupted) throw new Error("interrupted");
        return await engine.relationsIn(sql);
      },
    };
    const answers = new RememberedAnswers(fickle, standing);
    await expect(answers.rows("select count(*) as n from few")).rejects.toThrow("interrupted");
    isInterrupted = false;
    expect(await answers.rows("select count(*) as n from few")).toEqual([{ n: 2n }]);
  });

  it("spare what is computed from them, until a query of it gives other rows or it is given something else", async () => {
    let computed = 0;
    const eggs = (factor: number) =>
      remembered.remember("eggs", [factor], async (asked) => {
        computed += 1;
        const [row] = await asked.rows("select cast(sum(eggs) as integer) as eggs from few");
        return Number(row?.eggs) * factor;
      });
    expect([await eggs(1), await eggs(1), computed]).toEqual([4, 4, 1]);
    await give("('ada', 1), ('bea', 3), ('cleo', 8)");
    await remake();
    expect([await eggs(1), computed]).toEqual([4, 1]);
    await give("('ada', 2), ('bea', 3), ('cleo', 8)");
    await remake();
    expect([await eggs(1), computed]).toEqual([5, 2]);
    expect([await eggs(2), computed]).toEqual([10, 3]);
  });
});
