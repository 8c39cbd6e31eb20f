import { isUtf8 } from "node:buffer";
import { type Cells, columnNames } from "./fuzz-source.ts";

const tokens = /"(?:[^"\\]|\\.)*"?|[^"]/gs;

/** The lines of bytes (as Latin-1) that are not blank. */
export function jsonLines(text: string): string[] {
  const body = text.startsWith("\xef\xbb\xbf") ? text.slice(3) : text;
  return body.split("\n").filter((line) => /[^ \t\r]/.test(line));
}

/** The elements of the list `rows` of a document, found by its brackets; null if there is none or it is not closed. */
export function jsonElements(text: string): string[] | null {
  return jsonElementsAt(text, /^(?:\xef\xbb\xbf)?\s*\{\s*"rows"\s*:\s*\[/)?.elements ?? null;
}

/** The elements of the list that starts behind an opening, and what follows it; null if there is none or it is not closed. */
export function jsonElementsAt(text: string, start: RegExp): { elements: string[]; rest: string } | null {
  const opening = start.exec(text);
  if (opening === null) return null;
  const elements: string[] = [];
  let depth = 0;
  let element = "";
  for (const { 0: token, index } of text.slice(opening[0].length).matchAll(tokens)) {
    const ends = depth === 0 && (token === "," || token === "]");
    if (ends && (token === "," || element.trim() !== "" || elements.length > 0)) elements.push(element);
    if (ends && token === "]") return { elements, rest: text.slice(opening[0].length + index + 1) };
    if (/^[{[]$/.test(token)) depth += 1;
    if (/^[}\]]$/.test(token)) depth -= 1;
    element = ends ? "" : element + token;
  }
  return null;
}

/** The cells of one object as it stands (as Latin-1); null if it is none, says a key twice, or has half a character. */
export function jsonCells(bytes: string): Cells | null {
  const value = jsonValue(bytes);
  if (!isObject(value)) return null;
  if (!Object.entries(value).every(([name, inner]) => isSound(name, inner))) return null;
  const cells = columnNames.map((name) => [name, cellOf(Object.hasOwn(value, name) ? value[name] : null)]);
  return Object.fromEntries(cells) as Cells; // of these names
}

/** Whether the name and the text of a column are whole characters; objects of no declared column are columns of their own. */
function isSound(name: string, value: unknown): boolean {
  if (!name.isWellFormed()) return false;
  if (!isObject(value) || columnNames.some((one) => one === name))
    return cellOf(value)?.isWellFormed() !== false;
  return Object.entries(value).every(([key, inner]) => isSound(key, inner));
}

/** One value as it stands (as Latin-1), numbers as they are written; undefined if it is none, or says a key twice. */
export function jsonValue(bytes: string): unknown {
  const raw = Buffer.from(bytes, "latin1");
  if (!isUtf8(raw)) return undefined;
  const text = raw.toString();
  try {
    const value = withExactNumbers(text);
    return keysIn(value) === keysOf(text) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A number as it is written. */
class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function withExactNumbers(text: string): unknown {
  const revive = (_: string, value: unknown, context: { source?: string }) =>
    typeof value === "number" ? new Digits(context.source ?? String(value)) : value;
  return JSON.parse(text, revive as Parameters<typeof JSON.parse>[1]); // the third argument is newer than its type
}

/** Whether a value is an object, not a list and not a number. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Digits);
}

/** The text of a value as a cell; null for none. */
export function cellOf(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === "string") return value;
  return textOf(value);
}

function textOf(value: unknown): string {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`)
    .join(",")}}`;
}

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null || value instanceof Digits) return 0;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + keysIn(one), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** Keys in a text: strings with a colon behind them. */
function keysOf(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)].filter(([, colon]) => colon !== undefined).length;
}
