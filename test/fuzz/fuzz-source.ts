import type { Source, SourceDefinition } from "../../pipelines/sources/definition.ts";
import { source } from "../ingest/small-workspace.ts";

/** Names of the columns that every file of a fuzz run has, one of each type. */
export const columnNames = ["id", "note", "amount", "price", "day", "placed", "flag"] as const;

/** Name of a column of a fuzz run. */
export type ColumnName = (typeof columnNames)[number];

/** The cells of one record as the file says them; null for no value. */
export type Cells = Readonly<Record<ColumnName, string | null>>;

const columns = {
  id: { type: "text", required: true },
  note: "text",
  amount: "integer",
  price: "decimal",
  day: { type: "day", format: "%Y-%m-%d" },
  placed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
  flag: { type: "boolean", true: ["yes"], false: ["no"] },
} satisfies Source["columns"];

/** Where an event log says them: the flag of a trace; attributes, id and time of an event, beside what there is of objects. */
const ofLogs: Readonly<Record<"xes" | "ocel", Source["columns"]>> = {
  xes: { ...columns, flag: { ...columns.flag, header: "case:flag" } },
  ocel: {
    id: { ...columns.id, header: "event_id" },
    note: { type: "text", header: "event:note" },
    amount: { type: "integer", header: "event:amount" },
    price: { type: "decimal", header: "event:price" },
    day: { ...columns.day, header: "event:day" },
    placed: { ...columns.placed, header: "time" },
    flag: { ...columns.flag, header: "event:flag" },
    ...Object.fromEntries(
      [
        "kind",
        "event_type",
        "object_id",
        "object_type",
        "qualifier",
        "attribute",
        "value",
        "related_object_id",
      ].map((name) => [name, "ignored"]),
    ),
  },
};

/** Shows every column as it was typed, so that it can be held against what the file says. */
const mapping = `select id as touch_id, 'a.b' as touchpoint, note as result, cast(amount as varchar) as step,
  cast(price as varchar) as fault_code, cast(day as varchar) as resource_id, placed as started_at,
  cast(flag as varchar) as agent_id from records`;

/** The source of a fuzz run in one format. */
export function fuzzSource(format: Source["format"]): SourceDefinition {
  const ofFormat = format?.type === "xes" || format?.type === "ocel" ? ofLogs[format.type] : columns;
  return source({ format, columns: ofFormat }, { touches: mapping });
}
