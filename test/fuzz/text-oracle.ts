import { isUtf8 } from "node:buffer";

/** How a file of delimited text is written, as far as records depend on it; bytes as Latin-1. */
export interface OracleDialect {
  readonly delimiter: string;
  /** Empty for none. */
  readonly quote: string;
  readonly escape: string;
  readonly comment: string;
}

/** A record of delimited text where it stands; without cells if it cannot be taken apart. */
export interface OracleRecord {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[] | null;
}

/**
 * Where the footer of UTF-8 bytes (as Latin-1) starts: the last lines that are not blank, so many or as long as they fit a pattern.
 *
 * @param from the end of the header
 */
export function footerAt(
  text: string,
  from: number,
  footer: { readonly lines: number } | { readonly pattern: string } | undefined,
): number {
  if (footer === undefined) return text.length;
  const lines = [...text.slice(from).matchAll(/[^\r\n]+/g)]
    .map(({ 0: line, index }) => ({ at: from + index, line: Buffer.from(line, "latin1").toString() }))
    .filter(({ line }) => line.trim() !== "");
  const kept =
    "lines" in footer
      ? lines.length - footer.lines
      : lines.findLastIndex(({ line }) => !new RegExp(footer.pattern).test(line)) + 1;
  return lines[Math.max(0, kept)]?.at ?? text.length;
}

interface Whole {
  readonly end: number;
  readonly next: number;
  readonly cells: readonly string[];
}

/**
 * The records of UTF-8 bytes (as Latin-1), the header first: another implementation of the rules that the loader's scanner states,
 * made of regular expressions over the whole text.
 *
 * @param fields of a record where there is no header
 */
export function oracleRecords(text: string, dialect: OracleDialect, fields?: number): OracleRecord[] {
  const grammar = new Grammar(text, dialect);
  const records: OracleRecord[] = [];
  let expected = fields ?? 0;
  for (let at = text.startsWith("\xef\xbb\xbf") ? 3 : 0; at < text.length; ) {
    if (grammar.isNoRecord(at)) {
      at = grammar.lineAfter(at);
      continue;
    }
    const found = grammar.record(at);
    if (typeof found === "number") {
      const next = grammar.resume(at, found, expected);
      records.push({ start: at, end: grammar.lineEnd(at, next), cells: null });
      at = next;
      continue;
    }
    if (records.length === 0 && fields === undefined) expected = found.cells.length;
    const isSound =
      found.cells.length === expected && isUtf8(Buffer.from(text.slice(at, found.end), "latin1"));
    records.push({ start: at, end: found.end, cells: isSound ? found.cells : null });
    at = found.next;
  }
  return records;
}

class Grammar {
  readonly #text: string;
  readonly #dialect: OracleDialect;
  readonly #quoted: RegExp | null;
  readonly #plain: RegExp;
  readonly #after: RegExp;

  constructor(text: string, dialect: OracleDialect) {
    this.#text = text;
    this.#dialect = dialect;
    const [delimiter, quote, escaping] = [dialect.delimiter, dialect.quote, dialect.escape].map(exact);
    const inner =
      dialect.escape === dialect.quote
        ? `(?:[^${quote}]|${quote}${quote})*`
        : `(?:[^${quote}${escaping}]|${escaping}[${quote}${escaping}])*`;
    this.#quoted = dialect.quote === "" ? null : new RegExp(`${quote}(${inner})`, "y");
    this.#plain = new RegExp(`(?:(?!${delimiter})[^\\r\\n${quote ?? ""}])*`, "y");
    this.#after = new RegExp(`(${delimiter})|(\\r\\n|\\r|\\n|$)`, "y");
  }

  isNoRecord(at: number): boolean {
    const { comment } = this.#dialect;
    return /[\r\n]/.test(this.#text[at] ?? "") || (comment !== "" && this.#text.startsWith(comment, at));
  }

  /** The record at a place, or where it was noticed that it is none. */
  record(from: number): Whole | number {
    const cells: string[] = [];
    for (let at = from; ; ) {
      const field = this.#field(at);
      if (typeof field === "number") return field;
      const after = match(this.#after, this.#text, field.end);
      if (after === null) return field.end;
      cells.push(field.cell);
      if (after[1] === undefined) return { end: field.end, next: field.end + after[0].length, cells };
      at = field.end + after[0].length;
    }
  }

  #field(at: number): { cell: string; end: number } | number {
    const { quote, escape: escaping } = this.#dialect;
    if (this.#quoted === null || this.#text[at] !== quote) {
      const plain = match(this.#plain, this.#text, at)?.[0] ?? "";
      return { cell: plain, end: at + plain.length };
    }
    const quoted = match(this.#quoted, this.#text, at);
    const end = at + (quoted?.[0].length ?? 0);
    if (this.#text[end] !== quote) return end;
    const cell = (quoted?.[1] ?? "").replace(new RegExp(`${exact(escaping)}(.)`, "gs"), "$1");
    return { cell, end: end + 1 };
  }

  lineAfter(at: number): number {
    const line = match(/[^\r\n]*(?:\r\n|\r|\n)?/y, this.#text, at)?.[0] ?? "";
    return at + line.length;
  }

  /** End of the lines between two places, without the last line break. */
  lineEnd(from: number, to: number): number {
    return from + this.#text.slice(from, to).replace(/(\r\n|\r|\n)$/, "").length;
  }

  /** The first line after a broken record from which everything up to the fault can be read; else the line after the fault. */
  resume(from: number, noticed: number, expected: number): number {
    const last = this.lineAfter(noticed);
    if (expected < 2) return last;
    for (let candidate = this.lineAfter(from); candidate < last; ) {
      const failed = this.#failure(candidate, noticed, expected);
      if (failed === null) return candidate;
      candidate = this.lineAfter(failed);
    }
    return last;
  }

  #failure(from: number, until: number, expected: number): number | null {
    for (let at = from; at <= until && at < this.#text.length; ) {
      if (this.isNoRecord(at)) {
        at = this.lineAfter(at);
        continue;
      }
      const found = this.record(at);
      if (typeof found === "number" || found.cells.length !== expected) return at;
      at = found.next;
    }
    return null;
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function exact(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
