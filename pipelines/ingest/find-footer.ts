import { Fault } from "../fault.ts";
import type { Framed } from "./frame-text.ts";

/** Bytes at the end of a file among which the footer is looked for. */
const longestFooter = 1024 * 1024;

/** Where the footer starts, and how many lines it has. */
export interface Footer {
  readonly at: number;
  readonly lines: number;
}

/**
 * Finds the footer of a file: its last lines that are not blank, or those at the end that fit a pattern.
 *
 * @param records where records start
 * @throws Fault("input") if the file has fewer lines, or the footer is too long
 */
export function footerStart({ bytes, source, shown }: Framed, records: number): Footer {
  const { footer } = source.format;
  if (footer === undefined) return { at: bytes.size, lines: 0 };
  const from = Math.max(records, bytes.size - longestFooter);
  const tail = Buffer.alloc(bytes.size - from);
  bytes.read(tail, from);
  const isFooter = "pattern" in footer ? fitting(footer.pattern) : first(footer.lines);
  let lines = 0;
  let at = tail.length;
  for (const line of linesFromEnd(tail)) {
    if (line.text.trim() === "") continue;
    if (!isFooter(line.text)) return { at: from + at, lines };
    lines += 1;
    at = line.start;
  }
  if (from > records) {
    throw new Fault("input", `${source.id}: ${shown} has a footer of more than 1 MiB`, mend(source.path));
  }
  if ("lines" in footer && lines < footer.lines) {
    throw new Fault(
      "input",
      `${source.id}: ${shown} has ${lines} ${lines === 1 ? "line" : "lines"} after its header`,
      `A footer of ${footer.lines} is declared. ${mend(source.path)}`,
    );
  }
  return { at: from + at, lines };
}

function mend(path: string): string {
  return `Mend format.footer in ${path}, or export it again.`;
}

function fitting(pattern: string): (line: string) => boolean {
  const expression = new RegExp(pattern);
  return (line) => expression.test(line);
}

function first(count: number): () => boolean {
  let seen = 0;
  return () => seen++ < count;
}

function* linesFromEnd(tail: Buffer): Generator<{ text: string; start: number }> {
  let end = tail.length;
  for (let at = tail.length - 1; at >= -1; at--) {
    const isBreak = at === -1 || tail[at] === 10 || tail[at] === 13;
    if (!isBreak) continue;
    yield { text: tail.toString("utf8", at + 1, end), start: at + 1 };
    end = at;
  }
}
