import { Fault } from "../fault.ts";
import type { Framed } from "./frame-text.ts";
import { headerTexts } from "./name-columns.ts";
import { splitFields } from "./split-fields.ts";

/** Lines among which the header is looked for. */
const searched = 1000;

/**
 * Where the header begins: after so many lines, or at the line that has the declared names.
 *
 * @throws Fault("input") if there is no such line
 */
export function preambleEnd(file: Framed, head: Buffer, mark: number): number {
  const { preamble, header } = file.source.format;
  if (preamble === 0) return mark;
  if (preamble !== "until header") return afterLines(file, head, mark, preamble);
  const line = namesLine(file, head, mark);
  const rowsBefore = header === "none" ? 0 : header.names - 1;
  return line.starts[line.starts.length - 1 - rowsBefore] ?? mark;
}

function afterLines({ source, shown }: Framed, head: Buffer, mark: number, lines: number): number {
  let at = mark;
  for (let line = 0; line < lines; line++) {
    const next = lineAfter(head, at);
    if (next >= head.length) {
      throw new Fault(
        "input",
        `${source.id}: ${shown} ends after ${line + 1} ${line === 0 ? "line" : "lines"}`,
        `format.preamble in ${source.path} says that ${lines} come before the header. Mend one of the two.`,
      );
    }
    at = next;
  }
  return at;
}

/** Starts of the lines up to the one with the declared names. */
function namesLine({ source, shown }: Framed, head: Buffer, mark: number): { starts: number[] } {
  const wanted = headerTexts(source);
  const starts: number[] = [];
  let fewest = wanted.map(({ text }) => text);
  for (let at = mark; at < head.length && starts.length < searched; at = lineAfter(head, at)) {
    starts.push(at);
    const cells = splitFields(lineAt(head, at), source.format).map((cell) => cell.text);
    const missing = wanted.filter(({ fits }) => !cells.some(fits)).map(({ text }) => text);
    if (missing.length === 0) return { starts };
    if (missing.length < fewest.length) fewest = missing;
  }
  throw new Fault(
    "input",
    `${source.id}: none of the first ${starts.length} lines of ${shown} is the header`,
    `The nearest has no ${fewest.map((name) => `"${name}"`).join(", ")}. Rename it in the export, or in ${source.path}.`,
  );
}

function lineAt(head: Buffer, at: number): string {
  return head.toString("utf8", at, lineAfter(head, at)).replace(/[\r\n]+$/, "");
}

function lineAfter(head: Buffer, from: number): number {
  for (let at = from; at < head.length; at++) {
    if (head[at] === 10) return at + 1;
    if (head[at] === 13) return at + (head[at + 1] === 10 ? 2 : 1);
  }
  return head.length;
}
