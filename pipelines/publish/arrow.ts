import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import type { Column, Value } from "../engine/engine.ts";

/**
 * Writes columns as an Arrow IPC file: text dictionary-encoded, `_sum` columns as 64-bit integers, other whole numbers
 * as 32-bit, the rest as doubles.
 * @throws RangeError if a count does not fit into 32 bits
 */
export function arrowFile(columns: readonly Column[]): Uint8Array {
  const vectors = Object.fromEntries(columns.map((column, index) => [column.name, vectorOf(column, index)]));
  return tableToIPC(new Table(vectors), "file");
}

function vectorOf(column: Column, dictionary: number): Vector {
  switch (column.type) {
    case "BIGINT":
    case "INTEGER":
    case "HUGEINT":
      return column.name.endsWith("_sum")
        ? vectorFromArray(column.values.map(whole), new Int64())
        : vectorFromArray(column.values.map(count), new Int32());
    case "BOOLEAN":
      return vectorFromArray(
        column.values.map((value) => (value === null ? null : value === true)),
        new Bool(),
      );
    case "VARCHAR":
      return vectorFromArray(column.values.map(text), new Dictionary(new Utf8(), new Int32(), dictionary));
    default:
      return column.values.includes(null)
        ? vectorFromArray(column.values.map(number), new Float64())
        : makeVector(Float64Array.from(column.values, Number));
  }
}

function whole(value: Value): bigint | null {
  return value === null ? null : BigInt(value.toString());
}

function count(value: Value): number | null {
  if (value === null) return null;
  const found = Number(value);
  if (found !== (found | 0)) throw new RangeError(`invalid count: ${found}`);
  return found;
}

function number(value: Value): number | null {
  return value === null ? null : Number(value);
}

function text(value: Value): string | null {
  return value === null ? null : String(value);
}
