import type { Cells } from "./fuzz-source.ts";
import { columnNames } from "./fuzz-source.ts";

const attributeTags = ["string", "date", "int", "float", "boolean", "id", "list", "container"];
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[^\s/>:]+:)?([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const pair = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of an event or a trace; null once one of them cannot be read. */
interface Owner {
  cells: Map<string, string> | null;
}

/** An element that is open: what it stands for, and the keys of the attributes around it. */
interface Open {
  readonly kind: "event" | "trace" | "attribute" | "other" | "foreign";
  readonly keys: readonly string[];
}

/**
 * The cells of each event of an XES log that is sound XML, by its tags alone; null for an event that cannot be read, because it or
 * its trace says something twice, or by no name.
 */
export function xesEvents(bytes: string): (Cells | null)[] {
  const text = Buffer.from(bytes, "latin1").toString();
  const events: { event: Owner; trace: Owner | null }[] = [];
  const open: Open[] = [];
  let trace: Owner | null = null;
  let event: Owner | null = null;
  const close = () => {
    const { kind } = open.pop() ?? {};
    if (kind === "event") event = null;
    if (kind === "trace") trace = null;
  };
  for (const [, slash, name, said = "", isEmpty] of text.matchAll(markup)) {
    if (name === undefined) continue;
    if (slash === "/") {
      close();
      continue;
    }
    const around = open.at(-1);
    const keys = around?.keys ?? [];
    if (around?.kind === "foreign") open.push(around);
    else if (name === "trace" && trace === null && event === null) {
      trace = { cells: new Map() };
      open.push({ kind: "trace", keys });
    } else if (name === "event" && event === null) {
      event = { cells: new Map() };
      events.push({ event, trace });
      open.push({ kind: "event", keys });
    } else if (attributeTags.includes(name)) {
      const { key = "", value } = attributesOf(said);
      open.push({ kind: "attribute", keys: [...keys, key] });
      tell(event ?? trace, [...keys, key].join("."), key, value);
    } else open.push({ kind: name === "log" || name === "values" ? "other" : "foreign", keys });
    if (isEmpty === "/") close();
  }
  return events.map(({ event, trace }) => cellsOf(event, trace));
}

function tell(owner: Owner | null, name: string, key: string, value: string | undefined): void {
  if (owner?.cells == null) return;
  if (key === "" || owner.cells.has(name)) owner.cells = null;
  else if (value !== undefined) owner.cells.set(name, value);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(pair)].map(([, name = "", double, single = ""]) => [
    name,
    attributeValue(double ?? single),
  ]);
  return Object.fromEntries(pairs);
}

/** What an attribute's text means (XML 1.0, 3.3.3): breaks and tabs are spaces, references what they stand for. */
function attributeValue(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text
    .replace(/\r\n|[\r\n\t]/g, " ")
    .replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g, (_, hex, decimal, name) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (named[name] ?? "?"),
    );
}

function cellsOf({ cells }: Owner, trace: Owner | null): Cells | null {
  const ofTrace = new Map([...(trace?.cells ?? [])].map(([name, value]) => [`case:${name}`, value]));
  if (cells === null || trace?.cells === null) return null;
  if ([...ofTrace.keys()].some((name) => cells.has(name))) return null;
  const told = columnNames.map((name) => {
    const text =
      (name === "flag" ? (ofTrace.get("case:flag") ?? cells.get("case:flag")) : cells.get(name)) ?? null;
    return [name, name === "id" || name === "note" ? text : text || null];
  });
  return Object.fromEntries(told) as Cells; // of these names
}
