import { writeFileSync } from "node:fs";
import {
  type DataType,
  Float64,
  RecordBatchFileWriter,
  Table,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import type { ArrowFormat } from "./file-format.ts";
import { sortedStretches } from "./sorted-stretches.ts";

type Kind = ArrowFormat["columns"][string];

const types: Readonly<Record<Kind, () => DataType>> = {
  text: () => new Utf8(),
  number: () => new Float64(),
  moment: () => new TimestampMillisecond("UTC"),
};

/** Writes JSON objects, one per line of a file, as an Arrow file, in the order of their text. */
export function writeArrow(from: string, to: string, { columns }: ArrowFormat): void {
  const writer = new RecordBatchFileWriter();
  for (const records of sortedStretches(from)) writer.write(tableOf(records, columns));
  writer.finish();
  writeFileSync(to, writer.toUint8Array(true));
}

function tableOf(records: readonly string[], columns: ArrowFormat["columns"]): Table {
  const rows: Record<string, unknown>[] = records.map((record) => JSON.parse(record));
  const vectors = Object.entries(columns).map(([name, kind]) => {
    const values = rows.map((row) => cellOf(row[name], kind));
    return [name, vectorFromArray(values, types[kind]())] as const;
  });
  return new Table(Object.fromEntries(vectors));
}

function cellOf(value: unknown, kind: Kind): unknown {
  if (value === null || value === undefined) return null;
  return kind === "moment" ? new Date(String(value)) : value;
}
