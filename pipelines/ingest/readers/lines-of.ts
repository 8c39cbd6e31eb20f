import type { Bytes } from "../bytes.ts";

/** One line that is not blank. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Without its line break; null if it is too long. Good until the next line is asked for. */
  readonly text: Buffer | null;
  readonly endsWithBreak: boolean;
}

const chunk = 1024 * 1024;

/** The lines of a file that are not blank; they end with LF or CR LF. */
export function* linesOf(bytes: Bytes, from: number, longest: number): Generator<Line> {
  let buffer: Buffer = Buffer.allocUnsafe(2 * chunk);
  let base = from;
  let at = 0;
  let filled = 0;
  let searched = 0;
  let tooLongFrom = -1;
  for (let number = 1; ; ) {
    const found = buffer.subarray(0, filled).indexOf(10, searched);
    const isEnd = base + filled >= bytes.size;
    if (found === -1 && !isEnd) {
      if (filled - at > longest) {
        tooLongFrom = tooLongFrom === -1 ? base + at : tooLongFrom;
        at = filled;
      }
      const kept = filled - at;
      const target = kept + chunk > buffer.length ? Buffer.allocUnsafe(2 * kept + 2 * chunk) : buffer;
      buffer.copy(target, 0, at, filled);
      buffer = target;
      base += at;
      searched = kept;
      at = 0;
      const got = bytes.read(buffer.subarray(kept), base + kept);
      if (got === 0) return;
      filled = kept + got;
      continue;
    }
    const stop = found === -1 ? filled : found;
    const text = buffer.subarray(at, stop > at && buffer[stop - 1] === 13 ? stop - 1 : stop);
    const start = tooLongFrom === -1 ? base + at : tooLongFrom;
    const isWhole = tooLongFrom === -1 && text.length <= longest;
    if (!isWhole || !isBlank(text)) {
      yield {
        number,
        start,
        end: base + at + text.length,
        text: isWhole ? text : null,
        endsWithBreak: found !== -1,
      };
    }
    tooLongFrom = -1;
    if (found === -1) return;
    number += 1;
    at = stop + 1;
    searched = at;
  }
}

function isBlank(text: Buffer): boolean {
  return text.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
