import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { parseModel } from "../../pipelines/engine/model.ts";
import { runModels } from "../../pipelines/engine/run.ts";
import { Fault } from "../../pipelines/fault.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
});
afterAll(() => engine.close());

const model = (header: string, sql: string, name = "hens", reads: string[] = []) => ({
  ...parseModel(name, `${name}.sql`, `-- Hens.\n-- grain: hen\n${header}\n${sql}`),
  reads,
});
const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Fault) return error;
  throw new Error("no fault");
};

describe("runModels", () => {
  it("counts the checks that it ran, the grain included", async () => {
    const made = await runModels(engine, [model("-- check: eggs > 0", "select 'a' as hen, 1 as eggs")]);
    expect(made.checks).toBe(2);
    expect(made.rows.get("hens")).toBe(1);
  });

  it("fails when a row breaks a check, and names the check, the rows and one key", async () => {
    const fault = await faultOf(
      runModels(engine, [
        model("-- check: eggs > 0", "select * from (values ('a', 1), ('b', 0), ('c', null)) as t(hen, eggs)"),
      ]),
    );
    expect(fault.kind).toBe("check");
    expect(fault.message).toMatch(/^hens\.sql: 2 rows break "eggs > 0", e\.g\. hen = [bc]$/);
  });

  it("fails when two rows share the grain", async () => {
    const fault = await faultOf(
      runModels(engine, [model("", "select * from (values ('a'), ('a')) as t(hen)")]),
    );
    expect(fault.message).toBe('hens.sql: 2 rows break "one row per hen", e.g. hen = a');
  });

  it("makes a relation after those that it reads, and none of those that read one that failed", async () => {
    const one = model("", "select 'a' as hen", "one");
    const two = model("", "select hen || 'b' as hen from one", "two", ["one"]);
    const three = model("", "select nothing as hen from two", "three", ["two"]);
    const four = model("", "select hen from three", "four", ["three"]);
    const fault = await faultOf(runModels(engine, [one, two, three, four]));
    expect(fault.text).toMatch(/^three\.sql: the query failed/);
    expect(await engine.rows("select hen from two")).toEqual([{ hen: "ab" }]);
    await expect(engine.rows("from four")).rejects.toThrow("does not exist");
  });

  it("drops what none of the readers named reads when the last model that does is made", async () => {
    const one = model("", "select 'a' as hen", "one");
    const two = model("-- used by: disclosure, publish", "select hen from one", "two", ["one"]);
    const three = model("-- used by: disclosure", "select hen from two", "three", ["two"]);
    await runModels(engine, [one, two, three], { keptFor: ["publish"] });
    expect(await engine.rows("from two")).toEqual([{ hen: "a" }]);
    await expect(engine.rows("from one")).rejects.toThrow("does not exist");
    await expect(engine.rows("from three")).rejects.toThrow("does not exist");
  });

  it("makes nothing more once it is given up, and ends with the reason", async () => {
    const giveUp = new AbortController();
    const one = model("", "select 'a' as hen", "early");
    const long = model("", "select cast(sum(range) as varchar) as hen from range(100000000000)", "long", [
      "early",
    ]);
    const late = model("", "select hen from long", "late", ["long"]);
    const made = runModels(engine, [one, long, late], { signal: giveUp.signal });
    setTimeout(() => {
      giveUp.abort(new Error("something else is wanted"));
      engine.interrupt();
    }, 100);
    await expect(made).rejects.toThrow("long.sql: the query failed");
    expect(await engine.rows("from early")).toEqual([{ hen: "a" }]);
    for (const name of ["long", "late"])
      await expect(engine.rows(`from ${name}`)).rejects.toThrow("does not exist");
    await expect(runModels(engine, [late], { signal: giveUp.signal })).rejects.toThrow(
      "something else is wanted",
    );
  });

  it("fails with the file's name when the query itself does", async () => {
    const fault = await faultOf(runModels(engine, [model("", "select nothing as hen")]));
    expect(fault.text).toMatch(/^hens\.sql: the query failed\n {2}Binder Error/);
  });
});
