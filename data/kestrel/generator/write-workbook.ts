import { readFileSync, writeFileSync } from "node:fs";
import exceljs from "exceljs";
import type { WorkbookFormat } from "./file-format.ts";
import { withoutZipTimes } from "./zip-times.ts";

type Kind = WorkbookFormat["columns"][string];

const styles: Readonly<Record<Kind, string>> = {
  text: "@",
  number: "General",
  day: "dd.mm.yyyy",
  moment: "dd.mm.yyyy hh:mm",
};

/** A workbook says when it was made; the same records are to give the same bytes. */
const madeAt = new Date("2026-01-01T00:00:00Z");

/** Writes JSON objects, one per line of a file, as a workbook, in the order of their text. */
export async function writeWorkbook(from: string, to: string, format: WorkbookFormat): Promise<void> {
  const { sheet, above, columns } = format;
  const workbook = new exceljs.Workbook();
  workbook.created = madeAt;
  workbook.modified = madeAt;
  const worksheet = workbook.addWorksheet(sheet);
  worksheet.columns = Object.values(columns).map((kind) => ({ width: 20, style: { numFmt: styles[kind] } }));
  worksheet.addRows([...above, Object.keys(columns)]);
  for (const record of readFileSync(from, "utf8").trimEnd().split("\n").sort()) {
    const values: Record<string, unknown> = JSON.parse(record);
    worksheet.addRow(Object.entries(columns).map(([name, kind]) => cellOf(values[name], kind)));
  }
  writeFileSync(to, withoutZipTimes(Buffer.from(await workbook.xlsx.writeBuffer())));
}

/** A date as a sheet keeps it, or what stands in its place. */
function cellOf(value: unknown, kind: Kind): unknown {
  if (typeof value !== "string" || (kind !== "day" && kind !== "moment")) return value;
  const written = value.replace(" ", "T");
  const moment = new Date(kind === "day" ? written : `${written}Z`);
  const isMoment = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written);
  return isMoment ? moment : value;
}
