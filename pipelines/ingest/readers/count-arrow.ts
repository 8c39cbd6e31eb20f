import { Message } from "apache-arrow";
import type { Bytes } from "../bytes.ts";
import { BrokenArrow } from "./arrow-text.ts";

/** What the headers of the messages in an Arrow file or stream say. */
export interface CountedArrow {
  readonly bytes: number;
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
  let at = isFile ? 8 : 0;
  let records = 0;
  for (;;) {
    const message = messageAt(bytes, at);
    if (message === null) break;
    if (message.header.isRecordBatch()) records += message.header.header().length;
    at = message.end;
    if (at > bytes.size) throw new BrokenArrow("it is cut off");
  }
  const isClosed = isFile || at < bytes.size;
  const notes = isClosed ? [] : ["the stream does not say where it ends; is the file complete?"];
  return { bytes: bytes.size, isFile, records, notes };
}

/** The header of the message at a place, and where the next one starts; null at the end. */
function messageAt(bytes: Bytes, at: number): { header: Message; end: number } | null {
  if (at >= bytes.size) return null;
  const prefix = part(bytes, at, 8);
  const isNew = prefix.length >= 4 && prefix.readUInt32LE(0) === continuation;
  const start = at + (isNew ? 8 : 4);
  if (prefix.length < (isNew ? 8 : 4)) throw new BrokenArrow("it is cut off");
  const length = prefix.readInt32LE(isNew ? 4 : 0);
  if (length === 0) return null;
  if (length < 0 || start + length > bytes.size) throw new BrokenArrow("it is no Arrow file, or cut off");
  const header = Message.decode(part(bytes, start, length));
  return { header, end: start + length + Number(header.bodyLength) };
}

function part(bytes: Bytes, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, Math.min(length, bytes.size - at)));
  return buffer.subarray(0, bytes.read(buffer, at));
}
