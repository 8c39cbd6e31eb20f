import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Refusal, writeQuarantine } from "../../pipelines/ingest/quarantine.ts";
import { openSession } from "../../pipelines/ingest/session.ts";

function* refusals(count: number): Generator<Refusal> {
  for (let record = 1; record <= count; record++) {
    const place = { record, line: record + 1, byteStart: record, byteEnd: record + 1 };
    yield { ...place, column: null, value: null, rule: "too few fields", message: "short", raw: "x" };
    yield { ...place, column: "id", value: null, rule: "required", message: "empty", raw: "x" };
  }
}

it.each([0, 1, 60_000])(
  "writeQuarantine writes %i records with two faults each into one file",
  async (count) => {
    const folder = mkdtempSync(join(tmpdir(), "touchline-"));
    const session = await openSession({
      folders: [folder],
      temporary: folder,
      memoryLimit: "256MB",
      threads: 1,
    });
    onTestFinished(() => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const path = join(folder, "quarantine.parquet");
    const origin = { source: "s", file: "f", hash: "h" };
    const counts = [
      { rule: "too few fields", column: null, records: count },
      { rule: "required", column: "id", records: count },
    ];
    expect(await writeQuarantine(session, refusals(count), origin, path)).toEqual({
      records: count,
      refusals: count === 0 ? [] : counts,
    });
    const rows = await session.rows(
      `select count(*) as rows, count(distinct record) as records from '${path}'`,
    );
    expect(rows).toEqual([{ rows: String(2 * count), records: String(count) }]);
    expect(readdirSync(folder)).toEqual(["quarantine.parquet"]);
  },
);
