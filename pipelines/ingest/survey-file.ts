import { createHash } from "node:crypto";
import { type Bytes, withFile } from "./bytes.ts";
import type { FileProgress } from "./load-progress.ts";
import { type Dialect, type RecordFault, RecordScanner, type ScanOptions } from "./record-scanner.ts";

/** A record that cannot be taken apart into the fields of the header. */
export interface FaultyRecord {
  readonly ordinal: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly fields: number;
  readonly rule: RecordFault;
}

/** What one pass over a file says about it, without a look at its values. */
export interface Survey {
  readonly bytes: number;
  /** Records after the header. */
  readonly records: number;
  readonly faults: readonly FaultyRecord[];
  /** The header's bytes, without a byte-order mark; null if the file has no record at all. */
  readonly header: Buffer | null;
  readonly headerFault: RecordFault | null;
  readonly hasMark: boolean;
  readonly lineFeeds: number;
  readonly carriageReturns: number;
  readonly pairs: number;
  readonly blankLines: number;
  readonly commentLines: number;
  readonly blankStart: boolean;
  readonly endsWithBreak: boolean;
  readonly isUtf8: boolean;
  readonly longest: number;
}

/** Records between two words about how far a survey is. */
const betweenWords = 100_000;

/**
 * Counts the records of a file and finds those that are cut, torn or wrongly quoted.
 *
 * @param progress told the share of the file that was seen, and the records that it will have if it goes on like that
 */
export function surveyFile(path: string, dialect: Dialect, progress: FileProgress = () => {}): Survey {
  return withFile(path, (bytes) => {
    const start = markLength(bytes);
    const first = walk(bytes, dialect, { start }, progress);
    return first.isUtf8
      ? first
      : { ...walk(bytes, dialect, { start, checkEncoding: true }, () => {}), isUtf8: false };
  });
}

/** SHA-256 of a file's bytes, in hex. */
export function hashFile(path: string): string {
  return withFile(path, (bytes) => {
    const hash = createHash("sha256");
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    for (let at = 0; ; ) {
      const got = bytes.read(buffer, at);
      if (got === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, got));
      at += got;
    }
  });
}

/** 3 if the bytes start with the byte-order mark of UTF-8, else 0. */
export function markLength(bytes: Bytes): number {
  const head = Buffer.alloc(3);
  return bytes.read(head, 0) === 3 && head.equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
}

function walk(bytes: Bytes, dialect: Dialect, options: ScanOptions, progress: FileProgress): Survey {
  const scanner = new RecordScanner(bytes, dialect, options);
  let header: Buffer | null = null;
  let headerFault: RecordFault | null = null;
  if (scanner.next()) {
    headerFault = scanner.fault;
    header = headerFault === null ? Buffer.from(scanner.record) : null;
  }
  const faults: FaultyRecord[] = [];
  let told = 0;
  while (headerFault === null && scanner.next()) {
    if (scanner.fault !== null) faults.push(faultOf(scanner, scanner.fault));
    scanner.passSound();
    if (scanner.ordinal - told >= betweenWords) {
      told = scanner.ordinal;
      const share = scanner.end / bytes.size;
      progress(share, scanner.ordinal / share);
    }
  }
  const { lineFeeds, carriageReturns, pairs, blankLines, commentLines, blankStart, endsWithBreak, longest } =
    scanner;
  return {
    bytes: bytes.size,
    records: Math.max(0, scanner.ordinal),
    faults,
    header,
    headerFault,
    hasMark: options.start === 3,
    ...{ lineFeeds, carriageReturns, pairs, blankLines, commentLines, blankStart, endsWithBreak, longest },
    isUtf8: !scanner.sawBadUtf8,
  };
}

function faultOf(scanner: RecordScanner, rule: RecordFault): FaultyRecord {
  const { ordinal, line, start, end, fields } = scanner;
  return { ordinal, line, start, end, fields, rule };
}
