import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { literal } from "../../pipelines/ingest/sql.ts";
import type { Expected } from "./conserved.ts";
import { type Damage, damage, damaged } from "./damage.ts";
import type { FuzzLoader } from "./fuzz-loader.ts";
import { type ColumnName, columnNames } from "./fuzz-source.ts";
import { columnOrder, type GivenRow, rows } from "./rows.ts";

/** A table that is to be written as a file of a binary format. */
export interface TableFile {
  readonly type: "parquet" | "arrow" | "xlsx";
  readonly rows: readonly GivenRow[];
  readonly order: readonly ColumnName[];
  readonly damages: readonly Damage[];
}

/** Tables of which half are damaged once they are written. */
export const tableFiles: fc.Arbitrary<TableFile> = fc
  .record({
    type: fc.constantFrom("parquet", "arrow", "xlsx"),
    ...{ rows, order: columnOrder },
    damages: fc.oneof(fc.constant([]), fc.array(damage, { minLength: 1, maxLength: 2 })),
  })
  .map((table) => (table.type === "xlsx" ? { ...table, rows: table.rows.map(inXml) } : table));

/** A row without the characters that XML cannot say, or says as others. */
function inXml(row: GivenRow): GivenRow {
  const told = columnNames.map((name) => [name, row[name].replace(/[\0\r]/g, " ")]);
  return Object.fromEntries(told) as GivenRow; // of these names
}

/** The bytes of a table in its format, damage done. */
export async function tableBytes(table: TableFile, loader: FuzzLoader): Promise<Buffer> {
  const whole = await written(table, loader);
  const bytes = table.damages.reduce((text, one) => damaged(text, 4, one), whole.toString("latin1"));
  return Buffer.from(bytes, "latin1");
}

async function written(table: TableFile, loader: FuzzLoader): Promise<Buffer> {
  switch (table.type) {
    case "arrow":
      return Buffer.from(arrowBytes(table));
    case "parquet":
      return await parquetBytes(table, loader);
    case "xlsx":
      return await xlsxBytes(table);
  }
}

function arrowBytes({ rows, order }: TableFile): Uint8Array {
  const column = (name: ColumnName) =>
    vectorFromArray(
      rows.map((row) => row[name] || null),
      new Utf8(),
    );
  return tableToIPC(new Table(Object.fromEntries(order.map((name) => [name, column(name)]))), "file");
}

async function parquetBytes({ rows, order }: TableFile, { session, folder }: FuzzLoader): Promise<Buffer> {
  const text = join(folder, "rows.json");
  const path = join(folder, "rows.parquet");
  const objects = rows.map((row) => Object.fromEntries(order.map((name) => [name, row[name] || null])));
  writeFileSync(text, JSON.stringify(objects));
  const columns = order.map((name) => `${literal(name)}: 'VARCHAR'`).join(", ");
  const read = `read_json(${literal(text)}, format = 'array', columns = {${columns}})`;
  await session.run(`copy (from ${read}) to ${literal(path)} (format parquet)`);
  const bytes = readFileSync(path);
  for (const file of [text, path]) rmSync(file);
  return bytes;
}

async function xlsxBytes({ rows, order }: TableFile): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Orders");
  sheet.addRow([...order]);
  for (const row of rows) sheet.addRow(order.map((name) => row[name] || null));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What must become of the rows of a table; null where its bytes are damaged. */
export function expectedOfTable({ rows, damages }: TableFile): Expected[] | null {
  if (damages.length > 0) return null;
  return rows.map((row) => {
    const told = columnNames.map((name) => [name, row[name] || null]);
    return { cells: Object.fromEntries(told) as Expected["cells"] }; // of these names
  });
}
