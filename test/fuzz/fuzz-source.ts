import type { Source, SourceDefinition } from "../../pipelines/sources/definition.ts";
import { source } from "../ingest/small-workspace.ts";

/** Names of the columns that every file of a fuzz run has, one of each type. */
export const columnNames = ["id", "note", "amount", "price", "day", "placed", "flag"] as const;

/** Name of a column of a fuzz run. */
export type ColumnName = (typeof columnNames)[number];

/** The cells of one record as the file says them; null for no value. */
export type Cells = Readonly<Record<ColumnName, string | null>>;

const columns: Source["columns"] = {
  id: { type: "text", required: true },
  note: "text",
  amount: "integer",
  price: "decimal",
  day: { type: "day", format: "%Y-%m-%d" },
  placed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
  flag: { type: "boolean", true: ["yes"], false: ["no"] },
};

/** Shows every column as it was typed, so that it can be held against what the file says. */
const mapping = `select id as touch_id, 'a.b' as touchpoint, note as result, cast(amount as varchar) as step,
  cast(price as varchar) as fault_code, cast(day as varchar) as resource_id, placed as started_at,
  cast(flag as varchar) as agent_id from records`;

/** The source of a fuzz run in one format. */
export function fuzzSource(format: Source["format"]): SourceDefinition {
  return source({ format, columns }, { touches: mapping });
}
