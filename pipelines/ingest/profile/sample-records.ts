import type { SampledColumn } from "../../sources/profile/guess-column.ts";
import type { RecordFormat } from "../../sources/record-format.ts";
import { readAs } from "../readers/read-structured.ts";
import { CellWriter } from "../readers/write-cells.ts";
import type { Session } from "../session.ts";
import { cellName, recordColumn } from "../type-records.ts";
import { bareLoad } from "./bare-load.ts";
import { type FileSample, sampleSize } from "./sample.ts";

/**
 * Samples a file of a format that says itself where a record ends: once for the names of its columns, once for cells.
 *
 * @throws Fault("input") if it cannot be read
 */
export async function sampleRecords(
  session: Session,
  path: string,
  shown: string,
  scratch: string,
  format: RecordFormat,
): Promise<FileSample> {
  const load = bareLoad(path, shown, scratch, { format });
  const finder = new CellWriter(session, scratch, "names", []);
  const file = await readAs(session, load, format, finder);
  await finder.relation();
  finder.remove();
  const names = [...(file.header ?? finder.found)];
  const writer = new CellWriter(session, scratch, "cells", names);
  await readAs(session, load, format, writer);
  const cells = await writer.relation();
  const columns = await sampledColumns(session, cells, names);
  writer.remove();
  return {
    format,
    hasHeader: true,
    columns,
    records: file.records,
    sampled: columns[0]?.cells.length ?? 0,
    reasons: file.notes,
    todos: columns.flatMap(listTodo),
  };
}

async function sampledColumns(
  session: Session,
  cells: string,
  names: readonly string[],
): Promise<SampledColumn[]> {
  const wanted = names.map((_, index) => `nullif(${cellName(index)}, '') as ${cellName(index)}`).join(", ");
  if (names.length === 0) return [];
  const rows = await session.rows(
    `select ${wanted} from ${cells} where __rule is null order by ${recordColumn} limit ${sampleSize(names.length)}`,
  );
  return names.map((header, index) => ({
    header,
    cells: rows.map((row) => {
      const cell = row[cellName(index)];
      return cell === null || cell === undefined ? null : String(cell);
    }),
  }));
}

/** A list of objects in a column may be records of their own. */
function listTodo({ header, cells }: SampledColumn): string[] {
  const first = cells.find((cell) => cell !== null && cell !== "[]");
  return first?.startsWith("[{")
    ? [`a record of each of "${header}"? Then explode: [${JSON.stringify(header)}]`]
    : [];
}
