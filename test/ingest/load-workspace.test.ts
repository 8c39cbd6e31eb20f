import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadsFolder } from "../../pipelines/ingest/load-workspace.ts";
import { sweepLoads } from "../../pipelines/ingest/sweep-loads.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { good, header, lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

describe("loadWorkspace", () => {
  it("takes every record of a good file and says where each was read", async () => {
    const load = await new SmallWorkspace().one(lines(header, good, "2,,,,,,"));
    expect(load).toMatchObject({ records: 2, accepted: 2, quarantined: 0, tables: { journeys: 2 } });
    expect(load).toMatchObject({ newest: "2018-03-09T03:00:00Z", refusals: [], notes: [] });
    expect(await rowsOf(load, "journeys")).toMatchObject([
      {
        journey_id: "1",
        started_at: "2018-03-01 13:00:00+00",
        reason: "hello",
        source: "orders",
        row_number: "1",
      },
      { journey_id: "2", started_at: null, status: null, file_hash: load.hash, row_number: "2" },
    ]);
  });

  it("takes the newest time of the column that the source names for it", async () => {
    const workspace = new SmallWorkspace();
    const columns: Source["columns"] = {
      id: { type: "text", required: true },
      told: { type: "day", format: "%Y-%m-%d" },
      planned: { type: "day", format: "%Y-%m-%d" },
    };
    const journeys = { journeys: "select id as journey_id from records" };
    const newestOf = async (change: Partial<Source>) => {
      workspace.sources[0] = source({ columns, ...change }, journeys);
      return (await workspace.one("id,told,planned\n1,2026-03-10,2026-05-01\n")).newest;
    };
    expect(await newestOf({})).toBe("2026-05-01T03:00:00Z");
    expect(await newestOf({ freshness: { warnAfter: "1 day", by: "told" } })).toBe("2026-03-10T03:00:00Z");
  });

  it("does nothing for a file that is loaded", async () => {
    const workspace = new SmallWorkspace();
    const first = await workspace.one(lines(header, good));
    const again = await workspace.load();
    expect(again.loads).toEqual([first]);
    expect(workspace.told).toEqual(["orders: exports/orders.csv: 1 records"]);
  });

  it("reads a file again when its source says something else", async () => {
    const workspace = new SmallWorkspace();
    const first = await workspace.one(lines(header, good));
    workspace.sources[0] = source({}, { journeys: "select id || '!' as journey_id from records" });
    const second = await workspace.one(lines(header, good));
    expect(second.folder).not.toBe(first.folder);
    expect(await rowsOf(second, "journeys")).toMatchObject([{ journey_id: "1!" }]);
    expect(sweepLoads(workspace.work, [second])).toBe(1);
    expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, true]);
  });

  it("loads the same bytes under two names once, with a note", async () => {
    const workspace = new SmallWorkspace();
    workspace.export("orders-1.csv", lines(header, good)).export("orders-2.csv", lines(header, good));
    const { loads } = await workspace.load();
    expect(loads).toHaveLength(1);
    expect(loads[0]).toMatchObject({
      file: "orders-1.csv",
      notes: ["orders-2.csv holds the same bytes; loaded once"],
    });
  });

  it("follows a file to its new name without reading it again", async () => {
    const workspace = new SmallWorkspace();
    await workspace.one(lines(header, good));
    renameSync(join(workspace.exports, "orders.csv"), join(workspace.exports, "orders-march.csv"));
    const { loads } = await workspace.load();
    expect(loads.map((load) => load.file)).toEqual(["orders-march.csv"]);
    expect(workspace.told).toHaveLength(1);
  });

  it("names the files that no source claims", async () => {
    const workspace = new SmallWorkspace()
      .export("orders.csv", lines(header, good))
      .export("old/notes.txt", "x");
    expect((await workspace.load()).unclaimed).toEqual(["old/notes.txt"]);
  });

  it("clears away what a killed run left between writing and renaming, and loads the file", async () => {
    const workspace = new SmallWorkspace().export("orders.csv", lines(header, good));
    const folder = join(loadsFolder(workspace.work), "orders");
    mkdirSync(join(folder, ".unfinished-1-1"), { recursive: true });
    writeFileSync(join(folder, ".unfinished-1-1", "journeys.parquet"), "PAR1 half a file");
    mkdirSync(join(workspace.work, "scratch-x"));
    const { loads } = await workspace.load();
    expect(loads[0]?.accepted).toBe(1);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(workspace.work)).toEqual(["hashes.json", "lake"]);
  });

  it("loads a file again when a part of its load is gone", async () => {
    const workspace = new SmallWorkspace();
    const load = await workspace.one(lines(header, good));
    rmSync(join(load.folder, "journeys.parquet"));
    await workspace.load();
    expect(await rowsOf(load, "journeys")).toHaveLength(1);
  });

  it("leaves the lake as it is when a file is refused", async () => {
    const workspace = new SmallWorkspace();
    await workspace.one(lines(header, good));
    await expect(workspace.one("id\n1\n")).rejects.toThrow("no columns");
    expect(readdirSync(join(loadsFolder(workspace.work), "orders"))).toHaveLength(1);
    expect(readdirSync(workspace.work)).toEqual(["hashes.json", "lake"]);
  });

  it("gives the same Parquet rows for the same file in another workspace folder", async () => {
    const content = lines(header, good, "2,open,1,1,2018-03-01 10:00:00,2018-03-09,x");
    const one = await new SmallWorkspace().one(content);
    const other = await new SmallWorkspace().one(content);
    expect(await rowsOf(one, "journeys")).toEqual(await rowsOf(other, "journeys"));
    expect(one.definition).toBe(other.definition);
  });
});
