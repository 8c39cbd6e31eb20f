import { tmpdir } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { openDuckDb } from "../../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../../pipelines/engine/engine.ts";

const long =
  "select sum(one.range * other.range) as total from range(1000000) as one, range(1000000) as other";

describe("a session", () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openDuckDb({ memory: "256MB", threads: 2, temporary: tmpdir() });
  });

  it("gives rows and columns of every type as plain values, nulls too", async () => {
    const query = `select * from (values
      (1, 2::bigint, 0.5::double, 1.25::decimal(9, 2), 'a', true, date '2024-02-29'),
      (null, null, null, null, null, null, null)) as found (i, b, d, e, t, y, o)`;
    expect(await engine.rows(query)).toEqual([
      { i: 1, b: 2n, d: 0.5, e: 1.25, t: "a", y: true, o: "2024-02-29" },
      { i: null, b: null, d: null, e: null, t: null, y: null, o: null },
    ]);
    const many = await engine.columns("select range as n from range(5000) order by n");
    expect(many).toEqual([
      { name: "n", type: "BIGINT", values: Array.from({ length: 5000 }, (_, n) => BigInt(n)) },
    ]);
    engine.close();
  });

  it("gives the columns of a query without rows", async () => {
    expect(await engine.columns("select 1 as n where false")).toEqual([
      { name: "n", type: "INTEGER", values: [] },
    ]);
    expect(await engine.rows("select 1 as n where false")).toEqual([]);
    engine.close();
  });

  it("stops what runs and what waits when it is interrupted, and goes on with what comes", async () => {
    const asked = Promise.allSettled([engine.rows(long), engine.rows(long), engine.rows("select 1 as n")]);
    await pause(100);
    engine.interrupt();
    for (const result of await asked)
      expect(result.status === "rejected" && String(result.reason)).toMatch(/interrupted/i);
    expect(await engine.rows("select 2 as n")).toEqual([{ n: 2 }]);
    engine.close();
  });

  it("stops what still runs when it is closed, and begins nothing more", async () => {
    const asked = Promise.allSettled([engine.rows(long), engine.rows(long), engine.rows("select 1 as n")]);
    await pause(100);
    engine.close();
    const reasons = (await asked).map((result) =>
      result.status === "rejected" ? String(result.reason) : "",
    );
    expect(reasons[0]).toMatch(/interrupt/i);
    expect(reasons[1]).toMatch(/interrupt/i);
    expect(reasons[2]).toBe("Error: the engine is closed");
    await expect(engine.rows("select 1 as n")).rejects.toThrow("the engine is closed");
  });
});
