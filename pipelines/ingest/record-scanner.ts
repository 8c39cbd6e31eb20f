import { isUtf8 } from "node:buffer";
import type { Bytes } from "./bytes.ts";

/** How a delimited file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  /** Lines that start with it, where a record would start, are comments. */
  readonly comment?: string | undefined;
}

/** What can be wrong with a record before its values are looked at. */
export type RecordFault =
  | "broken quote"
  | "too few fields"
  | "too many fields"
  | "not utf-8"
  | "record too long";

/** Bytes that one record may have at most. */
export const longestRecord = 16 * 1024 * 1024;

const lineFeed = 10;
const carriageReturn = 13;
const chunk = 1024 * 1024;

/** What became of an attempt to read one record. */
const done = 0;
const unfinished = 1;
const broken = 2;

/** Options of a scan. */
export interface ScanOptions {
  /** Where the first record starts: after a byte-order mark. */
  readonly start?: number;
  /** Check each record's encoding; without it only `sawBadUtf8` tells. */
  readonly checkEncoding?: boolean;
  readonly longest?: number;
}

/**
 * Walks the records of a delimited file, byte by byte and independently of any other parser.
 *
 * A record ends at a line break outside quotes; blank lines and comments are no records. Quotes are strict: they open at the start of a
 * field, and a delimiter, a line break or the end follows where they close. Of a record that breaks this rule, the lines up to the
 * first one from which the file can be read again are one faulty record, so that one stray quote does not swallow the rest.
 *
 * Properties describe the record that `next` found last; they are plain numbers because there may be millions.
 */
export class RecordScanner {
  /** 1 for the first record after the header; the header is 0. */
  ordinal = -1;
  /** Line on which the record starts, from 1. */
  line = 1;
  /** First byte of the record, and the byte after its last, without the line break. */
  start = 0;
  end = 0;
  fields = 0;
  fault: RecordFault | null = null;

  /** Fields that every record must have: those of the header. */
  expected = 0;
  /** Line breaks outside quotes, by kind. */
  lineFeeds = 0;
  carriageReturns = 0;
  pairs = 0;
  blankLines = 0;
  commentLines = 0;
  /** The header was not on the first line. */
  blankStart = false;
  endsWithBreak = true;
  sawBadUtf8 = false;
  /** Length of the longest record without a fault. */
  longest = 0;

  readonly #bytes: Bytes;
  readonly #delimiter: Buffer;
  readonly #quote: number;
  readonly #escape: number;
  /** 1 for bytes that mean something outside quotes; the others are most of a file. */
  readonly #telling = new Uint8Array(256);
  readonly #comment: Buffer | null;
  readonly #limit: number;
  readonly #checkEncoding: boolean;

  #buffer = Buffer.allocUnsafe(2 * chunk);
  /** Position in the file of the buffer's first byte; bytes in the buffer; where to read on; what is checked. */
  #base: number;
  #filled = 0;
  #at = 0;
  #checked = 0;
  #atEnd = false;
  #nextLine = 1;

  /** What the last attempt found: end of the record, start of the next, line breaks inside quotes. */
  #foundEnd = 0;
  #foundNext = 0;
  #foundFields = 0;
  #foundLines = 0;

  constructor(bytes: Bytes, dialect: Dialect, options: ScanOptions = {}) {
    this.#bytes = bytes;
    this.#delimiter = Buffer.from(dialect.delimiter);
    this.#quote = dialect.quote.charCodeAt(0);
    this.#escape = dialect.escape.charCodeAt(0);
    this.#comment = dialect.comment === undefined ? null : Buffer.from(dialect.comment);
    for (const byte of [lineFeed, carriageReturn, this.#quote, this.#delimiter[0]])
      this.#telling[byte ?? 0] = 1;
    this.#base = options.start ?? 0;
    this.#limit = options.longest ?? longestRecord;
    this.#checkEncoding = options.checkEncoding ?? false;
  }

  /** Moves to the next record; false when there is none. */
  next(): boolean {
    this.#skipOtherLines();
    if (this.#at >= this.#filled) {
      this.#checkUtf8(this.#at);
      return false;
    }
    this.line = this.#nextLine;
    const result = this.#attempt();
    this.start = this.#base + this.#at;
    this.ordinal += 1;
    if (result === done) this.#takeWhole();
    else this.#takeBroken(result);
    return true;
  }

  /**
   * Moves over records of which there is nothing to say, as far as they are in the buffer: without a quote, with the fields of the
   * header, ended by a line break. It only counts them; `next` finds the record behind them.
   */
  passSound(): void {
    if (this.expected === 0 || this.#checkEncoding || this.#delimiter.length > 1) return;
    const buffer = this.#buffer;
    const last = this.#filled - 1;
    const telling = this.#telling;
    const first = this.#delimiter[0];
    const comment = this.#comment?.[0] ?? -1;
    const expected = this.expected;
    let start = this.#at;
    let [passed, pairs, longest] = [0, 0, this.longest];
    while (start < last && buffer[start] !== comment) {
      let at = start;
      let fields = 1;
      while (at < last) {
        const byte = buffer[at] as number;
        if (telling[byte] === 1) {
          if (byte !== first) break;
          fields += 1;
        }
        at += 1;
      }
      const isPair = buffer[at] === carriageReturn && at < last && buffer[at + 1] === lineFeed;
      if (at === start || fields !== expected || (buffer[at] !== lineFeed && !isPair)) break;
      if (at - start > longest) longest = at - start;
      if (isPair) pairs += 1;
      passed += 1;
      start = isPair ? at + 2 : at + 1;
    }
    this.longest = longest;
    this.pairs += pairs;
    this.lineFeeds += passed - pairs;
    this.ordinal += passed;
    this.#nextLine += passed;
    this.#at = start;
  }

  /** The bytes of the current record; valid until the next call of `next`. */
  get record(): Buffer {
    return this.#buffer.subarray(this.start - this.#base, this.end - this.#base);
  }

  #takeWhole(): void {
    this.end = this.#base + this.#foundEnd;
    this.fields = this.#foundFields;
    if (this.ordinal === 0) this.expected = this.fields;
    this.fault = this.#shapeFault();
    this.#nextLine += this.#foundLines;
    if (this.fault === null) this.longest = Math.max(this.longest, this.end - this.start);
    this.#leave(this.#foundEnd, this.#foundNext);
  }

  #shapeFault(): RecordFault | null {
    if (this.#checkEncoding && !isUtf8(this.record)) return "not utf-8";
    if (this.fields < this.expected) return "too few fields";
    return this.fields > this.expected ? "too many fields" : null;
  }

  /** Takes the lines that cannot be read as one faulty record. */
  #takeBroken(result: number): void {
    this.fault = result === unfinished ? "record too long" : "broken quote";
    this.fields = 0;
    const resume = this.#resumeAfter(this.#at, this.#foundEnd);
    this.#leaveLines(resume);
    while (this.#at >= this.#filled && !this.#atEnd && !this.endsWithBreak) {
      this.#fetch();
      this.#leaveLines(this.#lineAfter(0));
    }
  }

  /** Moves on over whole lines, or to the end of the buffer. */
  #leaveLines(resume: number): void {
    const buffer = this.#buffer;
    let end = resume;
    if (end > this.#at && buffer[end - 1] === lineFeed) end -= 1;
    if (end > this.#at && buffer[end - 1] === carriageReturn) end -= 1;
    this.end = this.#base + end;
    this.#nextLine += countBreaks(buffer.subarray(this.#at, resume));
    this.#leave(end, resume);
  }

  /** The first line after the fault from which every record up to where it was noticed has its fields; else the line after that. */
  #resumeAfter(from: number, noticed: number): number {
    const last = this.#lineAfter(noticed);
    if (this.expected < 2) return last;
    let candidate = this.#lineAfter(from);
    while (candidate < last) {
      const failed = this.#firstFailure(candidate, noticed);
      if (failed === -1) return candidate;
      candidate = this.#lineAfter(failed);
    }
    return last;
  }

  /** Start of the first record that does not read well between two places; -1 if all do. */
  #firstFailure(from: number, until: number): number {
    let at = from;
    while (at <= until && at < this.#filled) {
      if (this.#isBreak(at) || this.#isComment(at)) {
        at = this.#lineAfter(at);
        continue;
      }
      if (this.#parse(at) !== done || this.#foundFields !== this.expected) return at;
      at = this.#foundNext;
    }
    return -1;
  }

  #isBreak(at: number): boolean {
    return this.#buffer[at] === lineFeed || this.#buffer[at] === carriageReturn;
  }

  /** Start of the line after the one that holds this place. */
  #lineAfter(place: number): number {
    for (let at = place; at < this.#filled; at++) {
      if (this.#buffer[at] === lineFeed) return at + 1;
      if (this.#buffer[at] === carriageReturn) return at + (this.#buffer[at + 1] === lineFeed ? 2 : 1);
    }
    return this.#filled;
  }

  /** Reads the record at hand, fetching as many bytes as it needs. */
  #attempt(): number {
    for (;;) {
      const result = this.#parse(this.#at);
      if (result !== unfinished) return result;
      if (this.#filled - this.#at > this.#limit) return unfinished;
      this.#fetch();
    }
  }

  /** Reads one record from a place in the buffer. */
  #parse(from: number): number {
    const buffer = this.#buffer;
    const filled = this.#filled;
    const quote = this.#quote;
    const escapes = this.#escape;
    const delimiter = this.#delimiter;
    const telling = this.#telling;
    const first = delimiter[0];
    const width = delimiter.length;
    let at = from;
    let fields = 1;
    let lines = 0;
    for (;;) {
      if (at < filled && buffer[at] === quote) {
        at += 1;
        for (;;) {
          if (at >= filled) return this.#stop(at, this.#atEnd ? broken : unfinished);
          const byte = buffer[at];
          if (byte === escapes) {
            if (at + 1 >= filled && !this.#atEnd) return this.#stop(at, unfinished);
            const following = at + 1 < filled ? buffer[at + 1] : -1;
            if (following === quote || (following === escapes && escapes !== quote)) {
              at += 2;
              continue;
            }
            if (escapes !== quote) return this.#stop(at, broken);
          }
          at += 1;
          if (byte === quote) break;
          if (byte === lineFeed || (byte === carriageReturn && buffer[at] !== lineFeed)) lines += 1;
        }
        if (at + (buffer[at] === first ? width : 1) > filled && !this.#atEnd)
          return this.#stop(at, unfinished);
        const after = buffer[at];
        const parts = after === first && (width === 1 || delimiter.equals(buffer.subarray(at, at + width)));
        const closes = at >= filled || after === lineFeed || after === carriageReturn || parts;
        if (!closes) return this.#stop(at, broken);
      }
      for (;;) {
        while (at < filled && telling[buffer[at] as number] === 0) at += 1;
        if (at >= filled) {
          return this.#atEnd ? this.#found(filled, filled, fields, lines) : this.#stop(at, unfinished);
        }
        const byte = buffer[at];
        if (byte === lineFeed) return this.#found(at, at + 1, fields, lines + 1);
        if (byte === carriageReturn) {
          if (at + 1 >= filled && !this.#atEnd) return this.#stop(at, unfinished);
          const pair = at + 1 < filled && buffer[at + 1] === lineFeed;
          return this.#found(at, pair ? at + 2 : at + 1, fields, lines + 1);
        }
        if (byte === quote) return this.#stop(at, broken);
        if (byte === first) {
          if (at + width > filled && !this.#atEnd) return this.#stop(at, unfinished);
          if (width === 1 || delimiter.equals(buffer.subarray(at, at + width))) break;
        }
        at += 1;
      }
      at += width;
      fields += 1;
    }
  }

  #stop(at: number, result: number): number {
    this.#foundEnd = at;
    return result;
  }

  #found(end: number, next: number, fields: number, lines: number): number {
    this.#foundEnd = end;
    this.#foundNext = next;
    this.#foundFields = fields;
    this.#foundLines = lines;
    return done;
  }

  /** Moves on over blank lines and comments. */
  #skipOtherLines(): void {
    const needed = Math.max(2, this.#comment?.length ?? 0);
    for (;;) {
      if (this.#at + needed > this.#filled && !this.#atEnd) {
        this.#fetch();
        continue;
      }
      if (this.#at >= this.#filled) return;
      if (this.#isBreak(this.#at)) this.blankLines += 1;
      else if (this.#isComment(this.#at)) this.commentLines += 1;
      else return;
      if (this.ordinal < 0) this.blankStart = true;
      this.#nextLine += 1;
      this.#leaveLine();
    }
  }

  #isComment(at: number): boolean {
    const comment = this.#comment;
    if (comment === null) return false;
    return comment.equals(this.#buffer.subarray(at, at + comment.length));
  }

  /** Moves on behind the line at hand, however long it is. */
  #leaveLine(): void {
    let next = this.#lineAfter(this.#at);
    while (next >= this.#filled && !this.#atEnd) {
      this.#fetch();
      next = this.#lineAfter(this.#at);
    }
    let end = next;
    if (end > this.#at && this.#buffer[end - 1] === lineFeed) end -= 1;
    if (end > this.#at && this.#buffer[end - 1] === carriageReturn) end -= 1;
    this.#leave(end, next);
  }

  /** Counts the line break between two places and moves on behind it. */
  #leave(end: number, next: number): void {
    this.endsWithBreak = next > end;
    if (next - end === 2) this.pairs += 1;
    else if (next > end && this.#buffer[end] === lineFeed) this.lineFeeds += 1;
    else if (next > end) this.carriageReturns += 1;
    this.#at = next;
  }

  /** Makes room in front and reads on behind. */
  #fetch(): void {
    this.#checkUtf8(this.#at);
    const kept = this.#filled - this.#at;
    const target =
      kept > this.#buffer.length / 2 ? Buffer.allocUnsafe(this.#buffer.length * 2) : this.#buffer;
    this.#buffer.copy(target, 0, this.#at, this.#filled);
    this.#buffer = target;
    this.#base += this.#at;
    this.#at = 0;
    this.#checked = 0;
    const got = this.#bytes.read(target.subarray(kept), this.#base + kept);
    this.#filled = kept + got;
    this.#atEnd = this.#base + this.#filled >= this.#bytes.size || got === 0;
  }

  #checkUtf8(until: number): void {
    if (!isUtf8(this.#buffer.subarray(this.#checked, until))) this.sawBadUtf8 = true;
    this.#checked = until;
  }
}

function countBreaks(text: Buffer): number {
  let breaks = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === lineFeed || (text[at] === carriageReturn && text[at + 1] !== lineFeed)) breaks += 1;
  }
  return breaks;
}
