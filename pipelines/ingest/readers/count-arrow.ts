import type { Bytes } from "../bytes.ts";
import { isBomb } from "../limit-size.ts";
import { checkContents, type MessageHeader, messageHeader } from "./arrow-tables.ts";
import { BrokenArrow } from "./arrow-text.ts";

/** What the headers of the messages in an Arrow file or stream say. */
export interface CountedArrow {
  readonly bytes: number;
  /** A file has a table of contents behind its messages; a stream has not. */
  readonly isFile: boolean;
  readonly records: number;
  readonly notes: readonly string[];
}

/** Bytes in which a packed buffer says its length; and the length that says that it is not packed after all. */
export const lengthPrefix = 8;
const storedLength = -1n;
/** Bytes that one batch may unpack to: it is held in memory as a whole. */
const mostUnpackedBatch = 1024 ** 3;

const magic = Buffer.from("ARROW1");
const continuation = 0xffffffff;

/**
 * Counts the records of an Arrow file or stream by the headers of its messages. Of their bodies only the lengths are read to which
 * their buffers unpack, so that none is unpacked that swells beyond all measure.
 *
 * @throws BrokenArrow, RangeError
 */
export function countArrow(bytes: Bytes): CountedArrow {
  const isFile = part(bytes, 0, magic.length).equals(magic);
  if (isFile && !part(bytes, bytes.size - magic.length, magic.length).equals(magic)) {
    throw new BrokenArrow("it is cut off");
  }
  const contents = isFile ? contentsOf(bytes) : { end: bytes.size, batches: null, widths: [] };
  const { end, batches } = contents;
  let { widths } = contents;
  const found: number[] = [];
  let messages = 0;
  let at = isFile ? 8 : 0;
  let records = 0;
  let unpacked = 0;
  for (;;) {
    const message = messageAt(bytes, at, end);
    if (message === null) break;
    if (message.header.kind === "schema" && messages > 0)
      throw new BrokenArrow("columns in the middle of it");
    messages += 1;
    if (message.header.kind === "schema") widths = message.header.widths;
    else found.push(at);
    if (message.header.kind === "batch") checkLengths(message.header, widths);
    records += message.header.records;
    at = message.end;
    if (at > end) throw new BrokenArrow("it is cut off");
    unpacked += unpackedSize(bytes, message.header, at - message.header.body);
    if (isBomb(unpacked, bytes.size)) throw new BrokenArrow("it swells to more than 200 times its size");
  }
  if (batches !== null && [...batches].sort((one, other) => one - other).join() !== found.join()) {
    throw new BrokenArrow("batches elsewhere than in its table of contents");
  }
  const isClosed = isFile || at < end;
  const notes = isClosed ? [] : ["the stream does not say where it ends; is the file complete?"];
  return { bytes: bytes.size, isFile, records, notes };
}

/** Each column has as many values as its batch has records; the reader would fill up what is missing. */
function checkLengths({ records, lengths }: MessageHeader, widths: readonly number[]): void {
  let at = 0;
  for (const width of widths) {
    if (lengths[at] !== records) throw new BrokenArrow("a column with more or fewer values than records");
    at += width;
  }
  if (at !== lengths.length) throw new BrokenArrow("a batch with more or fewer columns than its file");
}

/** Bytes that the packed buffers of one message unpack to, as each says in its first eight bytes. */
function unpackedSize(bytes: Bytes, { packed, body }: MessageHeader, start: number): number {
  const sizes = packed.map(({ offset, length }) => {
    if (length === 0) return 0;
    if (length < lengthPrefix || offset < 0 || offset + length > body) {
      throw new BrokenArrow("a packed column that leads out of its batch");
    }
    const size = part(bytes, start + offset, lengthPrefix).readBigInt64LE(0);
    if (size === storedLength) return length - lengthPrefix;
    if (size < 0n || size > BigInt(mostUnpackedBatch))
      throw new BrokenArrow("a packed column of no sound length");
    return Number(size);
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum > mostUnpackedBatch) throw new BrokenArrow("a batch of more than 1 GiB; write smaller ones");
  return sum;
}

/** Where the table of contents of a file starts, and the batches in it. */
function contentsOf(bytes: Bytes): { end: number; batches: readonly number[]; widths: readonly number[] } {
  const tail = part(bytes, bytes.size - magic.length - 4, 4);
  const length = tail.length === 4 ? tail.readInt32LE(0) : -1;
  const end = bytes.size - magic.length - 4 - length;
  if (length < 0 || end < 8) throw new BrokenArrow("it is cut off");
  return { end, ...checkContents(part(bytes, end, length)) };
}

/** The header of the message at a place, and where the next one starts; null at the end. */
function messageAt(bytes: Bytes, at: number, until: number): { header: MessageHeader; end: number } | null {
  if (at >= until) return null;
  const prefix = part(bytes, at, 8);
  const isNew = prefix.length >= 4 && prefix.readUInt32LE(0) === continuation;
  const start = at + (isNew ? 8 : 4);
  if (prefix.length < (isNew ? 8 : 4)) throw new BrokenArrow("it is cut off");
  const length = prefix.readInt32LE(isNew ? 4 : 0);
  if (length === 0) return null;
  if (length < 0 || start + length > until) throw new BrokenArrow("it is no Arrow file, or cut off");
  const header = messageHeader(part(bytes, start, length));
  return { header, end: start + length + header.body };
}

function part(bytes: Bytes, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, bytes.size - at)));
  return buffer.subarray(0, bytes.read(buffer, at));
}
