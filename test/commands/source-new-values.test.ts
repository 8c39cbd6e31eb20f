import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { newSource } from "../../pipelines/commands/source-new.ts";
import { confirmSource } from "../../pipelines/ingest/profile/confirm-source.ts";
import { openSession } from "../../pipelines/ingest/session.ts";
import { identifier, literal } from "../../pipelines/ingest/sql.ts";
import { readDefinitions } from "../../pipelines/sources/read-workspace.ts";
import {
  type GeneratedColumn,
  generatedDialect,
  generatedTable,
  tableBytes,
} from "../ingest/profile/generated-table.ts";

const output = mkdtempSync(join(tmpdir(), "touchline-"));
afterAll(() => rmSync(output, { recursive: true, force: true }));

const terminal = {
  print: () => {},
  note: () => {},
  environment: {},
  root: join(import.meta.dirname, "../.."),
  output,
  here: output,
};

/** Values of the records that a drafted source accepts, row by row as its columns tell them. */
async function valuesBack(folder: string, columns: readonly GeneratedColumn[]): Promise<string[]> {
  const { sources, zone, key } = await readDefinitions(join(output, folder), { environment: {} });
  const [source] = sources;
  if (source === undefined) throw new Error("no source");
  const cells = columns.map(({ header, sql }) => `coalesce(${sql(identifier(header))}, '∅')`);
  const mapping = `select row_id as product_id, ${cells.join(" || '¦' || ")} as name from records`;
  const told = { ...source, mappings: new Map([["products", mapping]]) };
  const load = join(output, folder, "load");
  mkdirSync(load);
  const session = await openSession({
    folders: [join(output, folder)],
    temporary: join(load, "spill"),
    memoryLimit: "256MB",
    threads: 1,
  });
  try {
    const path = join(output, folder, "table.csv");
    await confirmSource(session, told, [{ path, file: "table.csv" }], { zone, key, folder: load });
    const products = literal(join(load, "load-0/products.parquet"));
    const rows = await session.rows(`select name from read_parquet(${products}) order by row_number`);
    return rows.map(({ name }) => String(name));
  } finally {
    session.close();
  }
}

let run = 0;

it("a drafted source loads its file without a refusal and gives every value back", async () => {
  await fc.assert(
    fc.asyncProperty(generatedTable, generatedDialect, async (columns, dialect) => {
      const folder = `table-${++run}`;
      mkdirSync(join(output, folder));
      writeFileSync(join(output, folder, "table.csv"), tableBytes(columns, dialect));
      const report = await newSource({ files: [`${folder}/table.csv`], workspace: folder }, terminal);
      const count = columns[0]?.cells.length ?? 0;
      expect(report).toMatchObject({ records: count, accepted: count, quarantined: 0 });
      const wanted = Array.from({ length: count }, (_, row) =>
        columns.map(({ cells }) => cells[row]?.value ?? "∅").join("¦"),
      );
      expect(await valuesBack(folder, columns)).toEqual(wanted);
      rmSync(join(output, folder), { recursive: true, force: true });
    }),
    { numRuns: 60, seed: 1 },
  );
}, 300_000);
