import fc from "fast-check";
import type { Expected } from "./conserved.ts";
import { damage, damaged } from "./damage.ts";
import { type ColumnName, columnNames } from "./fuzz-source.ts";
import { ocelRecords } from "./ocel-oracle.ts";
import { type GivenRow, rows } from "./rows.ts";
import { xesEvents } from "./xes-oracle.ts";

/** An event log: its bytes as Latin-1, so that a counterexample can be read. */
export interface LogFile {
  readonly type: "xes" | "ocel";
  readonly bytes: string;
  /** Nothing was damaged, and a record says what each has to. */
  readonly isWhole: boolean;
}

/** Event logs with up to two damages. */
export const damagedLogFiles: fc.Arbitrary<LogFile> = fc
  .record({
    type: fc.constantFrom("xes", "ocel"),
    rows,
    inTrace: fc.integer({ min: 1, max: 4 }),
    damages: fc.array(damage, { maxLength: 2 }),
  })
  .map(({ type, rows, inTrace, damages }) => {
    const { head, text } = type === "xes" ? xesText(rows, inTrace) : ocelText(rows);
    const whole = Buffer.from(text).toString("latin1");
    const bytes = damages.reduce((file, one) => damaged(file, head, one), whole);
    return { type, bytes, isWhole: damages.length === 0 && rows.some(({ id }) => id !== "") };
  });

/** What must become of the records of a log; null where only their count can be held against. */
export function expectedOfLog({ type, bytes }: LogFile): Expected[] | null {
  const records = type === "xes" ? xesEvents(bytes) : ocelRecords(bytes);
  return records?.map((cells) => ({ cells })) ?? null;
}

const tags: Readonly<Record<ColumnName, string>> = {
  ...{
    id: "string",
    note: "string",
    amount: "int",
    price: "float",
    day: "date",
    placed: "date",
    flag: "string",
  },
};

/** Events in traces that say their flag. */
function xesText(rows: readonly GivenRow[], inTrace: number) {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n';
  const attribute = (row: GivenRow, name: ColumnName) =>
    row[name] === "" && name !== "note" ? "" : `<${tags[name]} key="${name}" value="${inXml(row[name])}"/>`;
  const traces = rows.flatMap((first, index) => {
    if (index % inTrace !== 0) return [];
    const events = rows.slice(index, index + inTrace).map((row) => {
      const own = columnNames.filter((name) => name !== "flag").map((name) => attribute(row, name));
      return `<event>${own.join("\n")}</event>`;
    });
    return [
      `<trace>${attribute(first, "flag")}\n<!-- ${events.length} <event> -->${events.join("\n")}</trace>`,
    ];
  });
  return { head: head.length, text: `${head}${traces.join("\n")}\n</log>\n` };
}

/** A text as an attribute of XML; what XML cannot say is a space. */
function inXml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    "<": "&lt;",
    "&": "&amp;",
    '"': "&quot;",
    "\n": "&#10;",
    "\r": "&#xD;",
    "\t": "&#9;",
  };
  return text.replace(/\0/g, " ").replace(/[<&"\n\r\t]/g, (letter) => named[letter] ?? letter);
}

/** Events that concern one or two objects, or none. */
function ocelText(rows: readonly GivenRow[]) {
  const objects = ["o1", "o2"].map((id, index) => ({
    ...{ id, type: "order" },
    attributes: index === 0 ? [{ name: "due", time: "2024-01-01 10:00:00", value: "2024-01-09" }] : [],
    relationships: index === 0 ? [] : [{ objectId: "o1", qualifier: "part" }],
  }));
  const events = rows.map((row, index) => ({
    ...{ id: row.id, type: "step", time: row.placed },
    attributes: columnNames
      .filter((name) => name !== "id" && name !== "placed" && (row[name] !== "" || name === "note"))
      .map((name) => ({ name, value: row[name] })),
    relationships: ["o1", "o2"].slice(index % 3).map((objectId) => ({ objectId, qualifier: "of" })),
  }));
  const list = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join(",\n");
  const head = '{"objects": [';
  return { head: head.length, text: `${head}${list(objects)}],\n"events": [${list(events)}]}\n` };
}
