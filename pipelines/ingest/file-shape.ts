import type { SourceDefinition } from "../sources/definition.ts";
import type { FileShape, Load } from "./load.ts";
import { loadedColumns } from "./type-records.ts";
import type { WrittenColumn } from "./written-columns.ts";

/**
 * The shape of a file whose typed records are written: a value that is not of its column's type is nothing there, so the
 * counts of the Parquet file tell what could be read, without a look at the rows.
 */
export function fileShape(
  source: SourceDefinition,
  { columns = [], strangers = [] }: Partial<Pick<FileShape, "columns" | "strangers">>,
  typed: ReadonlyMap<string, WrittenColumn>,
  refusals: Load["refusals"],
): FileShape {
  const values = loadedColumns(source).map(([name, column]) => {
    const unread = unreadValues(name, refusals);
    const told = typed.get(name)?.filled ?? 0;
    return [name, { read: column.personal ? Math.max(0, told - unread) : told, unread }];
  });
  return { columns, strangers, values: Object.fromEntries(values) };
}

function unreadValues(column: string, refusals: Load["refusals"]): number {
  return refusals
    .filter((refusal) => refusal.column === column && isTypeRule(refusal.rule))
    .reduce((sum, { records }) => sum + records, 0);
}

/** A rule that says that a value is not of its type: "not an integer", "not a day", "no such date". */
function isTypeRule(rule: string): boolean {
  return /^not an? /.test(rule) || rule === "no such date";
}
