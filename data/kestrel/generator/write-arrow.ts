import { readFileSync, writeFileSync } from "node:fs";
import {
  type DataType,
  Float64,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import type { ArrowFormat } from "./file-format.ts";

type Kind = ArrowFormat["columns"][string];

const types: Readonly<Record<Kind, () => DataType>> = {
  text: () => new Utf8(),
  number: () => new Float64(),
  moment: () => new TimestampMillisecond("UTC"),
};

/** Writes JSON objects, one per line of a file, as an Arrow file, in the order of their text. */
export function writeArrow(from: string, to: string, { columns }: ArrowFormat): void {
  const records = readFileSync(from, "utf8").trimEnd().split("\n").sort();
  const rows: Record<string, unknown>[] = records.map((record) => JSON.parse(record));
  const vectors = Object.entries(columns).map(([name, kind]) => {
    const values = rows.map((row) => cellOf(row[name], kind));
    return [name, vectorFromArray(values, types[kind]())] as const;
  });
  writeFileSync(to, tableToIPC(new Table(Object.fromEntries(vectors)), "file"));
}

function cellOf(value: unknown, kind: Kind): unknown {
  if (value === null || value === undefined) return null;
  return kind === "moment" ? new Date(String(value)) : value;
}
