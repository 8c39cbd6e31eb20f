import type { SourceDefinition } from "../sources/definition.ts";
import type { LoadedColumn } from "./cast-column.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql.ts";
import { faultsColumn, loadedColumns, localTimes } from "./type-records.ts";

/**
 * Newest time in the relation `records`, ISO 8601 in UTC; null if none: of the column that the source names, or of all but those
 * that say by when something is promised.
 *
 * @param typed relation of the typed records, their times as written
 */
export async function newestTime(
  session: Session,
  source: SourceDefinition,
  zone: string,
  typed: string,
): Promise<string | null> {
  const by = source.freshness?.by;
  const promised = new Set(source.promises.flatMap(({ field, due }) => [field, due]));
  const moments = loadedColumns(source)
    .filter(([name, column]) => (by === undefined ? !promised.has(name) : name === by) && !column.personal)
    .flatMap(([name, column]) => newestSql(name, column, source, zone, typed));
  if (moments.length === 0) return null;
  const [row] = await session.rows(
    `select strftime(timezone('UTC', greatest(${moments.join(", ")})), '%Y-%m-%dT%H:%M:%SZ') as newest`,
  );
  const newest = row?.newest ?? null;
  return newest === null ? null : String(newest);
}

function newestSql(
  name: string,
  column: LoadedColumn,
  source: SourceDefinition,
  zone: string,
  typed: string,
): string[] {
  const value = identifier(name);
  const local = localTimes(name, column, source, zone);
  if (local?.typed === name) return [newestLocal(value, local.zone, typed)];
  if (column.type === "time") return [`(select max(${value}) from records)`];
  if (column.type !== "day") return [];
  return [`timezone(${literal(source.zone ?? zone)}, (select max(${value}) from records)::timestamp)`];
}

/** A clock that is put back makes a later time look earlier, by less than a day: only those near the last are put into UTC. */
function newestLocal(value: string, zone: string, typed: string): string {
  const accepted = `from ${typed} where ${faultsColumn} is null`;
  return `(select max(timezone(${literal(zone)}, ${value})) ${accepted}
    and ${value} >= (select max(${value}) - interval 1 day ${accepted}))`;
}
