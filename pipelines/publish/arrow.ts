import {
  Bool,
  Dictionary,
  Float64,
  Int8,
  Int16,
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

/** How a file is written. */
interface Format {
  /** Whole numbers and the codes of text in as few bits as the largest needs: 8, 16 or 32. */
  readonly narrow: boolean;
}

/**
 * Writes columns as an Arrow IPC file: text dictionary-encoded, `_sum` columns as 64-bit integers, other whole numbers
 * as 32-bit, the rest as doubles.
 * @throws RangeError if a count does not fit into 32 bits
 */
export function arrowFile(columns: readonly Column[], format: Format = { narrow: false }): Uint8Array {
  const vectors = Object.fromEntries(
    columns.map((column, index) => [column.name, vectorOf(column, index, format)]),
  );
  return tableToIPC(new Table(vectors), "file");
}

function vectorOf(column: Column, dictionary: number, { narrow }: Format): Vector {
  switch (column.type) {
    case "BIGINT":
    case "INTEGER":
    case "HUGEINT":
      return column.name.endsWith("_sum")
        ? vectorFromArray(column.values.map(whole), new Int64())
        : counts(column.values.map(count), narrow);
    case "BOOLEAN":
      return vectorFromArray(
        column.values.map((value) => (value === null ? null : value === true)),
        new Bool(),
      );
    case "VARCHAR":
      return vectorFromArray(
        column.values.map(text),
        new Dictionary(new Utf8(), narrow ? intFor(new Set(column.values).size) : new Int32(), dictionary),
      );
    default:
      return column.values.includes(null)
        ? vectorFromArray(column.values.map(number), new Float64())
        : makeVector(Float64Array.from(column.values, Number));
  }
}

function counts(values: readonly (number | null)[], narrow: boolean): Vector {
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return vectorFromArray(values, narrow ? intFor(largest) : new Int32());
}

/** The narrowest type of whole numbers that holds a number and its negative. */
function intFor(largest: number): Int8 | Int16 | Int32 {
  return largest < 128 ? new Int8() : largest < 32_768 ? new Int16() : new Int32();
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
