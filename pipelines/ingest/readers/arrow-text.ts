import { isUtf8 } from "node:buffer";
import { type Data, DataType, DateUnit, makeVector, TimeUnit } from "apache-arrow";
import { isoMoment, shortestSingle } from "./exact-text.ts";

/** Arrow data whose parts do not fit together. */
export class BrokenArrow extends Error {}

/** The exact text of one value of a column; null for no value. Objects and lists become JSON. */
export function arrowText(data: Data, index: number): string | null {
  const { type } = data;
  if (DataType.isNull(type) || !isValid(data, index)) return null;
  if (DataType.isDictionary(type)) return dictionaryText(data, index);
  if (DataType.isInt(type)) return String(at(data, index));
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return decoded(bytesAt(data, index));
  if (DataType.isBool(type)) return String((Number(at(data, index >> 3)) & (1 << (index & 7))) !== 0);
  if (DataType.isFloat(type)) return floatText(data, index);
  if (DataType.isDecimal(type)) return decimalText(data, index, type.scale, type.bitWidth / 32);
  if (DataType.isTimestamp(type)) {
    const moment = isoMoment(BigInt(at(data, index)) * nanoseconds(type.unit));
    return type.timezone === null || type.timezone === undefined || type.timezone === ""
      ? moment
      : `${moment}+00:00`;
  }
  if (DataType.isDate(type)) {
    const unit = type.unit === DateUnit.DAY ? 86_400_000_000_000n : 1_000_000n;
    return isoMoment(BigInt(at(data, index)) * unit).replace(/T00:00:00\.000000$/, "");
  }
  if (DataType.isTime(type)) {
    return isoMoment(BigInt(at(data, index)) * nanoseconds(type.unit)).replace(/^.*T/, "");
  }
  if (DataType.isDuration(type)) return String(at(data, index));
  if (DataType.isBinary(type) || DataType.isLargeBinary(type)) return hex(bytesAt(data, index));
  if (DataType.isFixedSizeBinary(type)) return hex(fixedBytes(data, index, type.byteWidth));
  if (DataType.isUtf8View(type)) return viewed(data, index);
  return arrowJson(data, index);
}

/** One value as JSON. */
function arrowJson(data: Data, index: number): string {
  const { type } = data;
  if (DataType.isNull(type) || !isValid(data, index)) return "null";
  if (DataType.isStruct(type)) {
    const fields = type.children.map(
      ({ name }, child) => `${JSON.stringify(name)}:${arrowJson(childOf(data, child), index)}`,
    );
    return `{${fields.join(",")}}`;
  }
  if (DataType.isList(type) || DataType.isLargeList(type) || DataType.isMap(type)) {
    const [from, until] = bounds(data, index, childOf(data, 0).length);
    return listJson(data, from, until);
  }
  if (DataType.isFixedSizeList(type))
    return listJson(data, index * type.listSize, (index + 1) * type.listSize);
  if (DataType.isUnion(type) || DataType.isInterval(type) || DataType.isBinaryView(type)) {
    throw new BrokenArrow(`values of the type ${type} are not supported`);
  }
  const text = arrowText(data, index);
  const isBare = DataType.isInt(type) || DataType.isBool(type) || DataType.isDecimal(type);
  return text !== null && (isBare || (DataType.isFloat(type) && /\d/.test(text)))
    ? text
    : JSON.stringify(text);
}

function listJson(data: Data, from: number, until: number): string {
  const child = childOf(data, 0);
  const values = Array.from({ length: until - from }, (_, index) => arrowJson(child, from + index));
  return `[${values.join(",")}]`;
}

function dictionaryText(data: Data, index: number): string | null {
  let key = Number(at(data, index));
  for (const chunk of data.dictionary?.data ?? []) {
    if (key >= 0 && key < chunk.length) return arrowText(chunk, key);
    key -= chunk.length;
  }
  throw new BrokenArrow("a key that its dictionary does not have");
}

function floatText(data: Data, index: number): string {
  if (!(data.values instanceof Float32Array) && !(data.values instanceof Float64Array)) {
    return numberText(Number(makeVector(data).get(index)));
  }
  const value = Number(at(data, index));
  return data.values instanceof Float32Array ? shortestSingle(value) : numberText(value);
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function decimalText(data: Data, index: number, scale: number, words: number): string {
  let value = 0n;
  for (let word = words - 1; word >= 0; word--) {
    value = (value << 32n) | BigInt(at(data, index * words + word));
  }
  value = BigInt.asIntN(words * 32, value);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
  return `${value < 0n ? "-" : ""}${text}${"0".repeat(Math.max(0, -scale))}`;
}

function decoded(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new BrokenArrow("text that is not UTF-8");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

function viewed(data: Data, index: number): string {
  const text = String(makeVector(data).get(index));
  if (text.includes("\ufffd")) throw new BrokenArrow("text that is not UTF-8");
  return text;
}

function bytesAt(data: Data, index: number): Uint8Array {
  const bytes: Uint8Array = data.values;
  const [from, until] = bounds(data, index, bytes.length);
  return bytes.subarray(from, until);
}

function fixedBytes(data: Data, index: number, width: number): Uint8Array {
  const bytes: Uint8Array = data.values;
  if ((index + 1) * width > bytes.length) throw new BrokenArrow("values that are cut off");
  return bytes.subarray(index * width, (index + 1) * width);
}

function bounds(data: Data, index: number, length: number): [number, number] {
  const offsets: ArrayLike<number | bigint> = data.valueOffsets;
  const from = Number(offsets[index] ?? -1);
  const until = Number(offsets[index + 1] ?? -1);
  if (from < 0 || until < from || until > length) throw new BrokenArrow("offsets outside of their values");
  return [from, until];
}

function isValid(data: Data, index: number): boolean {
  const bitmap: Uint8Array | undefined = data.nullBitmap;
  if (bitmap === undefined || bitmap.length === 0) return true;
  if (bitmap.length * 8 <= index) throw new BrokenArrow("a list of empty values that is cut off");
  return data.getValid(index);
}

function at(data: Data, index: number): number | bigint {
  const values: ArrayLike<number | bigint> = data.values;
  const value = values[index];
  if (value === undefined) throw new BrokenArrow("values that are cut off");
  return value;
}

/** A child of a column, by its place. */
export function childOf(data: Data, index: number): Data {
  const child = data.children[index];
  if (child === undefined) throw new BrokenArrow("a column without its values");
  return child;
}

function nanoseconds(unit: TimeUnit): bigint {
  switch (unit) {
    case TimeUnit.SECOND:
      return 1_000_000_000n;
    case TimeUnit.MILLISECOND:
      return 1_000_000n;
    case TimeUnit.MICROSECOND:
      return 1000n;
    case TimeUnit.NANOSECOND:
      return 1n;
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
