import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;

/** The first time of day of the first day that zip knows, 1 January 1980. */
const noTime = Buffer.of(0, 0, (1 << 5) | 1, 0);

/** Makes all entries of a zip archive say 1 January 1980, so that the same content is the same bytes (PKWARE appnote 4.3). */
export function removeZipTimes(path: string): void {
  const file = openSync(path, "r+");
  try {
    const { size } = fstatSync(file);
    const end = read(file, size - endLength, endLength);
    if (end.readUInt32LE(0) !== endMark) throw new Error(`${path}: not a zip archive without a comment`);
    const from = end.readUInt32LE(16);
    const contents = read(file, from, end.readUInt32LE(12));
    for (const { at, entry } of entriesOf(contents)) {
      writeSync(file, noTime, 0, noTime.length, from + at + 12);
      writeSync(file, noTime, 0, noTime.length, entry + 10);
    }
  } finally {
    closeSync(file);
  }
}

/** Where each entry stands in the table of contents, and where in the archive. */
function* entriesOf(contents: Buffer): Generator<{ at: number; entry: number }> {
  let at = 0;
  while (at < contents.length) {
    if (contents.readUInt32LE(at) !== entryMark) throw new Error(`no entry of a zip archive at byte ${at}`);
    yield { at, entry: contents.readUInt32LE(at + 42) };
    at +=
      46 + contents.readUInt16LE(at + 28) + contents.readUInt16LE(at + 30) + contents.readUInt16LE(at + 32);
  }
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}
