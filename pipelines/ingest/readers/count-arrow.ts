import { Message } from "apache-arrow";
import type { Bytes } from "../bytes.ts";
import { BrokenArrow } from "./arrow-text.ts";

/** What the headers of the messages in an Arrow file or stream say. */
export interface CountedArrow {
  readonly bytes: number;
  /** A file has a table of contents behind its messages; a stream has not. */
  readonly isFile: boolean;
  readonly records: number;
  readonly notes: readonly string[];
}

const magic = Buffer.from("ARROW1");
const continuation = 0xffffffff;

/** Counts the records of an Arrow file or stream by the headers of its messages, without a look at their bodies. */
export function countArrow(bytes: Bytes): CountedArrow {
  const isFile = part(bytes, 0, magic.length).equals(magic);
  if (isFile && !part(bytes, bytes.size - magic.length, magic.length).equals(magic)) {
    throw new BrokenArrow("it is cut off");
  }
  const end = isFile ? endOfMessages(bytes) : bytes.size;
  let at = isFile ? 8 : 0;
  let records = 0;
  for (;;) {
    const message = messageAt(bytes, at, end);
    if (message === null) break;
    if (message.header.isRecordBatch()) records += message.header.header().length;
    at = message.end;
    if (at > end) throw new BrokenArrow("it is cut off");
  }
  const isClosed = isFile || at < end;
  const notes = isClosed ? [] : ["the stream does not say where it ends; is the file complete?"];
  return { bytes: bytes.size, isFile, records, notes };
}

/** Where the table of contents of a file starts. */
function endOfMessages(bytes: Bytes): number {
  const tail = part(bytes, bytes.size - magic.length - 4, 4);
  const length = tail.length === 4 ? tail.readInt32LE(0) : -1;
  const end = bytes.size - magic.length - 4 - length;
  if (length < 0 || end < 8) throw new BrokenArrow("it is cut off");
  return end;
}

/** The header of the message at a place, and where the next one starts; null at the end. */
function messageAt(bytes: Bytes, at: number, until: number): { header: Message; end: number } | null {
  if (at >= until) return null;
  const prefix = part(bytes, at, 8);
  const isNew = prefix.length >= 4 && prefix.readUInt32LE(0) === continuation;
  const start = at + (isNew ? 8 : 4);
  if (prefix.length < (isNew ? 8 : 4)) throw new BrokenArrow("it is cut off");
  const length = prefix.readInt32LE(isNew ? 4 : 0);
  if (length === 0) return null;
  if (length < 0 || start + length > until) throw new BrokenArrow("it is no Arrow file, or cut off");
  const header = Message.decode(part(bytes, start, length));
  const body = Number(header.bodyLength);
  if (!(body >= 0)) throw new BrokenArrow("a message of negative length");
  return { header, end: start + length + body };
}

function part(bytes: Bytes, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, bytes.size - at)));
  return buffer.subarray(0, bytes.read(buffer, at));
}
