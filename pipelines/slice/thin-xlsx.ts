import type { FileLoad } from "../ingest/file-load.ts";
import { readXlsx } from "../ingest/readers/xlsx.ts";
import type { Records } from "./choose-records.ts";

/** A workbook with these of the records of its sheet alone; the rows of the others are left empty, which are no records. */
export async function thinXlsx(
  load: FileLoad,
  format: { readonly type: "xlsx"; readonly sheet?: string | undefined; readonly range?: string | undefined },
  kept: Records,
): Promise<Uint8Array> {
  const dropped = new Set<number>();
  let number = 0;
  await readXlsx({ load, format, declared: new Set() }, async (records) => {
    for (const { place } of records) {
      number += 1;
      if (place.line !== null && !kept.has(number)) dropped.add(place.line);
    }
  });
  // Read when it is needed first: it takes as long as all else that a command starts with.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(load.path);
  const sheet = format.sheet === undefined ? workbook.worksheets[0] : workbook.getWorksheet(format.sheet);
  sheet?.eachRow((row, line) => {
    if (dropped.has(line)) row.values = [];
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
