import type { SourceDefinition } from "../sources/definition.ts";
import { timeFormat } from "../sources/time-format.ts";
import { remarkRules } from "./rules.ts";
import type { Session } from "./session.ts";
import { identifier, literal } from "./sql.ts";
import { faultsColumn, loadedColumns, localTimes } from "./type-records.ts";

const [skipped, repeated] = remarkRules;

/** A stretch of local time that daylight saving skips or repeats. */
interface Stretch {
  readonly rule: string;
  readonly from: string;
  readonly until: string;
}

interface LocalColumn {
  readonly name: string;
  /** Column of the typed records with the local times. */
  readonly typed: string;
  readonly format: string;
  readonly zone: string;
}

/**
 * Writes the local times that daylight saving skips (read as the hour after) or repeats (read as the second of the two) to
 * Parquet, and counts them.
 *
 * @param typed SQL relation of the typed records, times still local
 * @param record SQL of a record's number in it
 */
export async function writeRemarks(
  session: Session,
  source: SourceDefinition,
  zone: string,
  typed: string,
  record: string,
  path: string,
): Promise<{ rule: string; column: string; values: number }[]> {
  const columns = localColumns(source, zone);
  const parts: string[] = [];
  for (const local of new Set(columns.map((column) => column.zone))) {
    const ours = columns.filter((column) => column.zone === local);
    const stretches = await stretchesOf(session, ours, local, typed);
    for (const column of ours) {
      parts.push(...stretches.map((stretch) => remarkSql(column, stretch, typed, record)));
    }
  }
  if (parts.length === 0) {
    await session.run(`copy (${none}) to ${literal(path)} (format parquet, compression zstd)`);
    return [];
  }
  await session.run(`create or replace temp table remarks as ${parts.join(" union all ")}`);
  await session.run(
    `copy (from remarks order by all) to ${literal(path)} (format parquet, compression zstd)`,
  );
  const rows = await session.rows(
    'select rule, "column", count(*) as values from remarks group by all order by "column", rule',
  );
  return rows.map((row) => ({
    rule: String(row.rule),
    column: String(row.column),
    values: Number(row.values),
  }));
}

const none = `select null::bigint as row_number, null::varchar as "column", null::varchar as rule, null::varchar as value
  where false`;

function localColumns(source: SourceDefinition, zone: string): LocalColumn[] {
  return loadedColumns(source).flatMap(([name, column]) => {
    const local = localTimes(name, column, source, zone);
    if (local === null || column.type !== "time") return [];
    const naive = column.format.map(timeFormat).find(({ hasOffset }) => !hasOffset);
    return [{ name, typed: local.typed, format: naive?.format ?? "", zone: local.zone }];
  });
}

function remarkSql(column: LocalColumn, stretch: Stretch, typed: string, record: string): string {
  const value = identifier(column.typed);
  return `select ${record} as row_number, ${literal(column.name)} as "column", ${literal(stretch.rule)} as rule,
      strftime(${value}, ${literal(column.format)}) as value
    from ${typed} where ${faultsColumn} is null and ${value} >= timestamp ${literal(stretch.from)}
      and ${value} < timestamp ${literal(stretch.until)}`;
}

/** Where the offset of a zone changes on or near the days of some columns, to the minute. */
async function stretchesOf(
  session: Session,
  columns: readonly LocalColumn[],
  zone: string,
  typed: string,
): Promise<Stretch[]> {
  const local = (moment: string) => `timezone(${literal(zone)}, ${moment})`;
  const offset = (naive: string) => `(${naive} - timezone('UTC', ${local(naive)}))`;
  const days = columns.map(
    ({ typed: name }) =>
      `select distinct ${identifier(name)}::date as day from ${typed} where ${faultsColumn} is null`,
  );
  const rows = await session.rows(`
    with days as (select distinct day::timestamp as day from (${days.join(" union all ")}) where day is not null),
    near as (
      select ${local("day - interval 6 hour")} as low, ${local("day + interval 30 hour")} as high from days
      where ${offset("(day - interval 6 hour)")} <> ${offset("(day + interval 30 hour)")}
    ),
    minutes as (
      select distinct unnest(generate_series(timezone('UTC', low), timezone('UTC', high), interval 1 minute)) as utc from near
    ),
    offsets as (select utc, ${local("timezone('UTC', utc)")} - utc as now from minutes),
    changes as (
      select utc, now, lag(now) over (order by utc) as before, lag(utc) over (order by utc) as earlier from offsets
    )
    select
      case when now > before then ${literal(skipped)} else ${literal(repeated)} end as rule,
      strftime(utc + least(now, before), '%Y-%m-%d %H:%M:%S') as "from",
      strftime(utc + greatest(now, before), '%Y-%m-%d %H:%M:%S') as "until"
    from changes where now <> before and utc - earlier = interval 1 minute order by utc`);
  return rows.map((row) => ({
    rule: String(row.rule),
    from: String(row.from),
    until: String(row.until),
  }));
}
