import type { SourceDefinition } from "../sources/definition.ts";
import type { FileShape, Load } from "./load.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";
import { loadedColumns } from "./type-records.ts";

/**
 * The shape of a file whose typed records are written: a value that is not of its column's type is nothing there, so the
 * counts of the Parquet file tell what could be read, without a look at the rows.
 */
export async function fileShape(
  session: Session,
  source: SourceDefinition,
  { columns = [], strangers = [] }: Partial<Pick<FileShape, "columns" | "strangers">>,
  typed: string,
  refusals: Load["refusals"],
): Promise<FileShape> {
  const rows = await session.rows(
    `select path_in_schema as "column", sum(stats_null_count) as nothing, sum(num_values) as records
     from parquet_metadata(${literal(typed)}) group by path_in_schema`,
  );
  const filled = new Map(
    rows.map((row) => [String(row.column), Number(row.records) - Number(row.nothing ?? 0)]),
  );
  const values = loadedColumns(source).map(([name, column]) => {
    const unread = unreadValues(name, refusals);
    const told = filled.get(name) ?? 0;
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
