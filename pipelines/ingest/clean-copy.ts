import { closeSync, openSync, writeSync } from "node:fs";
import { withFile } from "./bytes.ts";
import { type Dialect, RecordScanner } from "./record-scanner.ts";
import { markLength } from "./survey-file.ts";

const flushAt = 4 * 1024 * 1024;

/**
 * Copies the well-formed records of a file, each with its number in front and one line feed behind; line breaks inside quotes
 * stay as they are. Gives the number of records copied.
 */
export function copyCleanRecords(from: string, to: string, dialect: Dialect, checkEncoding: boolean): number {
  const file = openSync(to, "wx");
  try {
    return withFile(from, (bytes) => {
      const scanner = new RecordScanner(bytes, dialect, { start: markLength(bytes), checkEncoding });
      return copy(scanner, dialect, (part) => writeAll(file, part));
    });
  } finally {
    closeSync(file);
  }
}

function copy(scanner: RecordScanner, dialect: Dialect, write: (part: Buffer) => void): number {
  let parts: Buffer[] = [];
  let waiting = 0;
  let copied = 0;
  const flush = () => {
    write(Buffer.concat(parts));
    parts = [];
    waiting = 0;
  };
  scanner.next();
  while (scanner.next()) {
    if (scanner.fault !== null) continue;
    const number = Buffer.from(`${scanner.ordinal}${dialect.delimiter}`);
    const record = Buffer.from(scanner.record);
    parts.push(number, record, lineFeed);
    waiting += number.length + record.length + 1;
    copied += 1;
    if (waiting > flushAt) flush();
  }
  flush();
  return copied;
}

const lineFeed = Buffer.from("\n");

function writeAll(file: number, part: Buffer): void {
  for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
}
