import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession, type Session } from "../../pipelines/ingest/session.ts";
import { literal } from "../../pipelines/ingest/sql.ts";
import { writtenColumns } from "../../pipelines/ingest/written-columns.ts";

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "touchline-"));
  session = await openSession({ folders: [folder], temporary: folder, memoryLimit: "256MB", threads: 1 });
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function written(select: string) {
  const path = literal(join(folder, "x.parquet"));
  const [row] = await session.rows(`copy (${select}) to ${path} (format parquet, return_stats)`);
  return writtenColumns(row);
}

describe("writtenColumns", () => {
  it("tells how many values of each column are not null, over all row groups", async () => {
    const columns =
      await written(`select case when number % 1000 = 0 then number end as "a""b.c", null::varchar as none
      from range(300000) as numbers(number)`);
    expect(columns.get('a"b.c')).toMatchObject({ filled: 300 });
    expect(columns.get("none")).toMatchObject({ filled: 0 });
  });

  it("tells the least and the greatest word", async () => {
    const columns = await written("select unnest(['kept', null, 'broken']) as verdict");
    expect(columns.get("verdict")).toEqual({ filled: 2, least: "broken", greatest: "kept" });
  });

  it("knows the columns of a file without rows", async () => {
    expect((await written("select 1 as one where false")).get("one")?.filled).toBe(0);
  });
});

describe("a session", () => {
  it("asks once what it always answers alike, and again about something else", async () => {
    await session.run("create or replace temp table told as select 1 as one");
    const first = await session.known("describe told", "first");
    await session.run("create or replace temp table told as select 'x' as other");
    expect(await session.known("describe told", "first")).toEqual(first);
    expect(await session.known("describe told", "second")).not.toEqual(first);
  });
});
