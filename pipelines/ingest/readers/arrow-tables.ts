import { BrokenArrow } from "./arrow-text.ts";

/** A table of a FlatBuffer, in which Arrow writes its headers; every place is checked to be inside of it. */
class FlatTable {
  readonly #bytes: Buffer;
  readonly #at: number;
  readonly #fields: number;
  readonly #size: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#fields = at - bytes.readInt32LE(at);
    this.#size = bytes.readUInt16LE(this.#fields);
  }

  /** Where the value of a field stands; null if it has none. */
  place(field: number): number | null {
    const entry = 4 + 2 * field;
    const offset = entry + 2 <= this.#size ? this.#bytes.readUInt16LE(this.#fields + entry) : 0;
    return offset === 0 ? null : this.#at + offset;
  }

  table(field: number): FlatTable | null {
    const place = this.place(field);
    return place === null ? null : new FlatTable(this.#bytes, place + this.#bytes.readUInt32LE(place));
  }

  /** Places of the elements of a list, which has to lie inside of the bytes. */
  list(field: number, width: number): number[] {
    const place = this.place(field);
    if (place === null) return [];
    const start = place + this.#bytes.readUInt32LE(place);
    const count = this.#bytes.readUInt32LE(start);
    if (start + 4 + count * width > this.#bytes.length)
      throw new BrokenArrow("a list longer than its header");
    return Array.from({ length: count }, (_, index) => start + 4 + index * width);
  }

  /** The tables of a list of tables. */
  tables(field: number): FlatTable[] {
    return this.list(field, 4).map(
      (place) => new FlatTable(this.#bytes, place + this.#bytes.readUInt32LE(place)),
    );
  }

  byte(field: number): number {
    const place = this.place(field);
    return place === null ? 0 : this.#bytes.readUInt8(place);
  }

  /** The first number of each element of a list. */
  longs(field: number, width: number): number[] {
    return this.list(field, width).map((place) => Number(this.#bytes.readBigInt64LE(place)));
  }

  /** The two numbers of each element of a list: where it starts, and its length. */
  spans(field: number): PackedBuffer[] {
    return this.list(field, 16).map((place) => ({
      offset: Number(this.#bytes.readBigInt64LE(place)),
      length: Number(this.#bytes.readBigInt64LE(place + 8)),
    }));
  }

  long(field: number): number {
    const place = this.place(field);
    return place === null ? 0 : Number(this.#bytes.readBigInt64LE(place));
  }
}

const kinds = [null, "schema", "dictionary", "batch"] as const;
const deepest = 64;

/** What the header of a message says: how long its body is, and how many records are in it. */
export interface MessageHeader {
  readonly kind: "schema" | "dictionary" | "batch";
  readonly records: number;
  readonly body: number;
  /** Values in each column and each column inside a column, as they follow each other; empty if there are none. */
  readonly lengths: readonly number[];
  /** How many columns each column is, those inside counted; empty if the header does not say. */
  readonly widths: readonly number[];
  /** Where in the body its packed buffers are; empty if none is packed. */
  readonly packed: readonly PackedBuffer[];
}

/** A buffer of a body that begins with the length to which the rest of it unpacks. */
export interface PackedBuffer {
  readonly offset: number;
  readonly length: number;
}

/**
 * Reads the header of a message, and checks that its lists lie inside of it, because readers go through them to their end.
 *
 * @throws BrokenArrow, RangeError
 */
export function messageHeader(bytes: Buffer): MessageHeader {
  const message = new FlatTable(bytes, bytes.readUInt32LE(0));
  const header = message.table(2);
  const name = kinds[message.byte(1)];
  let widths: readonly number[] = [];
  let packed: readonly PackedBuffer[] = [];
  if (name === "schema") widths = schemaWidths(header);
  else if (name === "batch") packed = packedBuffers(header);
  else if (name === "dictionary") packed = packedBuffers(header?.table(1) ?? null);
  else throw new BrokenArrow(`a message of the unknown kind ${message.byte(1)}`);
  message.list(4, 4);
  const records = name === "batch" ? (header?.long(0) ?? 0) : 0;
  const body = message.long(3);
  if (records < 0 || body < 0) throw new BrokenArrow("a message of negative length");
  const lengths = name === "batch" && header !== null ? header.longs(1, 16) : [];
  return { kind: name, records, body, lengths, widths, packed };
}

/**
 * Checks the lists of the table of contents of a file, and gives where its batches start, and the widths of its columns.
 *
 * @throws BrokenArrow, RangeError
 */
export function checkContents(bytes: Buffer): { batches: readonly number[]; widths: readonly number[] } {
  const contents = new FlatTable(bytes, bytes.readUInt32LE(0));
  const widths = schemaWidths(contents.table(1));
  contents.list(4, 4);
  return { batches: [...contents.longs(2, 24), ...contents.longs(3, 24)], widths };
}

function schemaWidths(table: FlatTable | null): number[] {
  if (table === null) throw new BrokenArrow("a header without its columns");
  table.list(2, 4);
  return table.tables(1).map((field) => widthOf(field, 1));
}

/** A column of keys into a dictionary is one, whatever the dictionary holds. */
function widthOf(field: FlatTable, depth: number): number {
  if (depth > deepest) throw new BrokenArrow(`more than ${deepest} levels of nesting`);
  field.list(6, 4);
  const inner = field.tables(5).reduce((sum, child) => sum + widthOf(child, depth + 1), 0);
  return field.place(4) === null ? 1 + inner : 1;
}

function packedBuffers(table: FlatTable | null): PackedBuffer[] {
  if (table === null) throw new BrokenArrow("a header without its batch");
  table.list(1, 16);
  table.list(4, 8);
  const buffers = table.spans(2);
  return table.table(3) === null ? [] : buffers;
}
