import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import { attachKept } from "../../pipelines/engine/kept.ts";
import { attachLake } from "../../pipelines/engine/lake.ts";
import type { Load } from "../../pipelines/ingest/load.ts";
import { canonicalTables } from "../../pipelines/lake/tables.ts";
import { lines, SmallWorkspace, source } from "./small-workspace.ts";

const header = "id,customer,placed,changed,note";
const told = () =>
  source(
    {
      newest: "changed",
      columns: {
        id: { type: "text", required: true },
        customer: "text",
        placed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
        changed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
        note: "text",
      },
    },
    {
      journeys:
        "select id as journey_id, customer as customer_id, placed as started_at, note as reason from records",
      touches: "select id || note as touch_id, id as journey_id, 'a.b' as touchpoint from records",
    },
  );

/** Rows of which some tell an order again, newer or the same. */
const rows = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      customer: fc.constantFrom("x", "y", ""),
      placed: fc.constantFrom("2024-01-01 10:00:00", "2024-01-02 10:00:00"),
      changed: fc.nat({ max: 2 }),
    })
    .map(({ id, customer, placed, changed }) => ({ id, customer, placed, changed })),
  { minLength: 1, maxLength: 12 },
);

/** Several records of one order may have the same time: each tells something else. */
function linesOf(
  some: readonly { id: string; customer: string; placed: string; changed: number }[],
): string[] {
  return some.map(
    ({ id, customer, placed, changed }, index) =>
      `${id},${customer},${placed},2024-02-01 10:00:0${changed},n${index}`,
  );
}

/** Two records of one order that were told at the same time and do not agree. */
const equallyNew = ["x", "y"].map((customer) => ({
  ...{ id: "a", customer, placed: "2024-01-01 10:00:00", changed: 0 },
}));

/** Every kept row without where it was read, sorted. */
async function keptOf(loads: readonly Load[]): Promise<string[]> {
  const engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: "" });
  try {
    await attachLake(engine, loads);
    await attachKept(engine);
    const all: string[] = [];
    for (const { name } of canonicalTables.values()) {
      const found = await engine.rows(
        `select * exclude (file_hash, row_number, file_newest) from kept.${name}`,
      );
      all.push(...found.map((row) => JSON.stringify([name, row])));
    }
    return all.sort();
  } finally {
    engine.close();
  }
}

async function loaded(files: Readonly<Record<string, string>>): Promise<string[]> {
  const workspace = new SmallWorkspace(told());
  for (const [name, content] of Object.entries(files)) workspace.export(name, content);
  return await keptOf((await workspace.load()).loads);
}

it("a file, its halves, its halves the other way round and a redelivery give the same kept rows", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat({ max: 12 }), async (some, at) => {
      const all = linesOf(some);
      const [head, tail] = [all.slice(0, at), all.slice(at)];
      const file = (...part: string[]) => lines(header, ...part);
      const whole = await loaded({ "orders.csv": file(...all) });
      expect(await loaded({ "orders-1.csv": file(...head), "orders-2.csv": file(...tail) })).toEqual(whole);
      expect(await loaded({ "orders-1.csv": file(...tail), "orders-2.csv": file(...head) })).toEqual(whole);
      expect(await loaded({ "orders-1.csv": file(...all), "orders-2.csv": file(...tail) })).toEqual(whole);
      expect(await loaded({ "orders.csv": file(...all.toReversed()) })).toEqual(whole);
    }),
    { numRuns: 10, examples: [[equallyNew, 1]] },
  );
}, 120_000);

it("the same file gives the same Parquet, bit for bit, in whatever company it is loaded", async () => {
  const content = lines(
    header,
    ...linesOf([{ id: "a", customer: "x", placed: "2024-01-01 10:00:00", changed: 0 }]),
  );
  const hashes = async (others: readonly string[]) => {
    const workspace = new SmallWorkspace(told()).export("orders.csv", content);
    for (const name of others) workspace.export(name, lines(header, "z,,2024-01-01 10:00:00,,q"));
    const load = (await workspace.load()).loads.find(({ file }) => file === "orders.csv");
    const folder = load?.folder ?? "";
    return readdirSync(folder)
      .filter((name) => name.endsWith(".parquet"))
      .sort()
      .map(
        (name) =>
          `${name} ${createHash("sha256")
            .update(readFileSync(join(folder, name)))
            .digest("hex")}`,
      );
  };
  const alone = await hashes([]);
  expect(alone).toHaveLength(4);
  expect(await hashes(["orders-0.csv"])).toEqual(alone);
  expect(await hashes(["orders-9.csv"])).toEqual(alone);
});
