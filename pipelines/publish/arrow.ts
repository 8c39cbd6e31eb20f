import {
  Bool,
  type Data,
  Dictionary,
  Float64,
  Int8,
  Int16,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Table,
  tableToIPC,
  Utf8,
  Vector,
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
  const chunks = columns.map((column, index) => [column.name, chunkOf(vectorOf(column, index, format))]);
  // A table of vectors without a row would be written without its lists of texts.
  return tableToIPC(new Table([new RecordBatch(Object.fromEntries(chunks))]), "file");
}

/** The one chunk of a vector that was made at once. */
function chunkOf({ data: [chunk] }: Vector): Data {
  if (chunk === undefined) throw new RangeError("invalid vector: it has no chunk");
  return chunk;
}

function vectorOf({ name, type, values }: Column, dictionary: number, { narrow }: Format): Vector {
  switch (type) {
    case "BIGINT":
    case "INTEGER":
    case "HUGEINT":
      return name.endsWith("_sum")
        ? vectorFromArray(values.map(whole), new Int64())
        : counts(values.map(count), narrow);
    case "BOOLEAN":
      return vectorFromArray(
        values.map((value) => (value === null ? null : value === true)),
        new Bool(),
      );
    case "VARCHAR":
      return texts(values, dictionary, narrow);
    default:
      return vectorOfNumbers(values.map(number), new Float64(), new Float64Array(values.length));
  }
}

function counts(values: readonly (number | null)[], narrow: boolean): Vector {
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  const type = narrow ? intFor(largest) : new Int32();
  return vectorOfNumbers(values, type, new type.ArrayType(values.length));
}

/** Text as numbers into the list of the different texts, in the order in which they come. */
function texts(values: readonly Value[], id: number, narrow: boolean): Vector {
  const places = new Map<string, number>();
  const codes = values.map((value) => {
    if (value === null) return null;
    const known = places.get(String(value));
    if (known !== undefined) return known;
    places.set(String(value), places.size);
    return places.size - 1;
  });
  const indices = narrow ? intFor(new Set(values).size) : new Int32();
  const type = new Dictionary(new Utf8(), indices, id);
  const { data, ...nulls } = filled(codes, new indices.ArrayType(values.length));
  // A list without a text would not be written, and readers want one.
  const dictionary = vectorFromArray(places.size === 0 ? [""] : [...places.keys()], new Utf8());
  return new Vector([makeData({ type, length: values.length, data, ...nulls, dictionary })]);
}

type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

/** The library's own way goes value by value, in five times the time. */
function vectorOfNumbers<Type extends Int8 | Int16 | Int32 | Float64>(
  values: readonly (number | null)[],
  type: Type,
  into: Numbers,
): Vector {
  return new Vector([makeData({ type, length: values.length, ...filled(values, into) })]);
}

/** Numbers in an array of theirs, and a bit for each that says whether it is one. */
function filled<Into extends Numbers>(values: readonly (number | null)[], data: Into) {
  const nullBitmap = new Uint8Array((values.length + 7) >> 3);
  let nullCount = 0;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      nullCount += 1;
      continue;
    }
    data[index] = value;
    nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return { data, nullCount, nullBitmap: nullCount === 0 ? null : nullBitmap };
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
