import exceljs from "exceljs";
import type { WorkbookFormat } from "./file-format.ts";
import { sortedStretches } from "./sorted-stretches.ts";
import { removeZipTimes } from "./zip-times.ts";

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
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: to, useStyles: true });
  workbook.created = madeAt;
  workbook.modified = madeAt;
  const worksheet = workbook.addWorksheet(sheet);
  worksheet.columns = Object.values(columns).map((kind) => ({ width: 20, style: { numFmt: styles[kind] } }));
  for (const row of [...above, Object.keys(columns)]) worksheet.addRow(row).commit();
  const shared = Object.values(columns).map((kind) => ({ numFmt: styles[kind] }));
  for (const records of sortedStretches(from)) {
    for (const record of records) {
      const values: Record<string, unknown> = JSON.parse(record);
      const cells = Object.entries(columns).map(([name, kind]) => cellOf(values[name], kind));
      const row = worksheet.addRow(cells);
      // Cells that share a style are looked up once.
      row.eachCell((cell, column) => {
        cell.style = shared[column - 1] ?? cell.style;
      });
      row.commit();
    }
  }
  worksheet.commit();
  await workbook.commit();
  removeZipTimes(to);
}

/** A date as a sheet keeps it, or what stands in its place. */
function cellOf(value: unknown, kind: Kind): unknown {
  if (typeof value !== "string" || (kind !== "day" && kind !== "moment")) return value;
  const written = value.replace(" ", "T");
  const moment = new Date(kind === "day" ? written : `${written}Z`);
  const isMoment = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written);
  return isMoment ? moment : value;
}
