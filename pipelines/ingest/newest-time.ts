import type { SourceDefinition } from "../sources/definition.ts";
import type { LoadedColumn } from "./cast-column.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql.ts";
import { loadedColumns } from "./type-records.ts";

/**
 * Newest time in the relation `records`, ISO 8601 in UTC; null if none: of the column that the source names, or of all but those
 * that say by when something is promised.
 */
export async function newestTime(
  session: Session,
  source: SourceDefinition,
  zone: string,
): Promise<string | null> {
  const by = source.freshness?.by;
  const promised = new Set(source.promises.flatMap(({ field, due }) => [field, due]));
  const moments = loadedColumns(source)
    .filter(([name, column]) => (by === undefined ? !promised.has(name) : name === by) && !column.personal)
    .flatMap(([name, column]) => newestSql(name, column, source.zone ?? zone));
  if (moments.length === 0) return null;
  const [row] = await session.rows(
    `select strftime(timezone('UTC', greatest(${moments.join(", ")})), '%Y-%m-%dT%H:%M:%SZ') as newest from records`,
  );
  const newest = row?.newest ?? null;
  return newest === null ? null : String(newest);
}

function newestSql(name: string, column: LoadedColumn, zone: string): string[] {
  const newest = `max(${identifier(name)})`;
  if (column.type === "time") return [newest];
  return column.type === "day" ? [`timezone(${literal(zone)}, ${newest}::timestamp)`] : [];
}
