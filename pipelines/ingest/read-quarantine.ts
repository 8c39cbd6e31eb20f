import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Load } from "./load.ts";
import { isRule, rules } from "./rules.ts";
import { openSession, type Row, type Session } from "./session.ts";
import { literal } from "./sql.ts";

/** One refused record and one of its faults, where it was read. */
export interface RefusedRecord {
  readonly source: string;
  /** Path of the file inside the exports folder. */
  readonly file: string;
  readonly record: number;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly rule: string;
  readonly message: string;
  readonly raw: string | null;
}

/** Records that broke one rule in one column of a source, or as a whole (`column` is null). */
export interface RefusedGroup {
  readonly source: string;
  readonly rule: string;
  readonly column: string | null;
  readonly files: number;
  readonly records: number;
  /** A mended definition alone could accept them from the same files. */
  readonly replayable: boolean;
  readonly examples: readonly RefusedRecord[];
}

/** What came of one file's refused records when its source was mended. */
export interface Replayed {
  readonly source: string;
  readonly file: string;
  /** Records in quarantine before. */
  readonly before: number;
  readonly cameBack: number;
  /** Records accepted before and refused now. */
  readonly refusedAnew: number;
  readonly after: number;
}

const examples = 3;

/** The quarantine of a workspace, open for questions. */
export interface Quarantine {
  groups(loads: readonly Load[]): Promise<RefusedGroup[]>;
  records(loads: readonly Load[]): Promise<RefusedRecord[]>;
  replayed(before: Load, after: Load): Promise<Replayed>;
}

/** Opens the quarantine files of a work folder, and nothing else, for `use`. */
export async function withQuarantine<Result>(
  work: string,
  use: (quarantine: Quarantine) => Promise<Result>,
): Promise<Result> {
  const temporary = mkdtempSync(join(resolve(work), "scratch-"));
  const folders = [resolve(work)];
  const session = await openSession({ folders, temporary, memoryLimit: "512MB", threads: 2 });
  try {
    return await use({
      groups: (loads) => groups(session, loads),
      records: async (loads) => (await session.rows(recordsSql(loads))).map(recordOf),
      replayed: (before, after) => replayed(session, before, after),
    });
  } finally {
    session.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function groups(session: Session, loads: readonly Load[]): Promise<RefusedGroup[]> {
  const counts = await session.rows(`
    select source, rule, "column", count(distinct file) as files, count(distinct (file, record)) as records
    from (${recordsSql(loads)}) group by all order by source, records desc, rule, "column"`);
  const shown = await session.rows(`
    select * from (${recordsSql(loads)})
    qualify row_number() over (partition by source, rule, "column" order by file, record) <= ${examples}`);
  const known = shown.map(recordOf);
  return counts.map((row) => {
    const group = { source: String(row.source), rule: String(row.rule), column: textOrNull(row.column) };
    return {
      ...group,
      files: Number(row.files),
      records: Number(row.records),
      replayable: isRule(group.rule) && rules[group.rule].replayable,
      examples: known.filter(
        ({ source, rule, column }) =>
          source === group.source && rule === group.rule && column === group.column,
      ),
    };
  });
}

async function replayed(session: Session, before: Load, after: Load): Promise<Replayed> {
  const lost = (one: Load, other: Load) =>
    `(select count(*) from (select distinct record from ${fileOf(one)} except select record from ${fileOf(other)}))`;
  const [row] = await session.rows(`select ${lost(before, after)} as back, ${lost(after, before)} as anew`);
  const { source, file } = after;
  const counts = { before: before.quarantined, after: after.quarantined };
  return { source, file, ...counts, cameBack: Number(row?.back), refusedAnew: Number(row?.anew) };
}

/** The file's name is the load's: the same bytes may have been read under another. */
function recordsSql(loads: readonly Load[]): string {
  const parts = loads
    .filter(({ quarantined }) => quarantined > 0)
    .map(
      (
        load,
      ) => `select source, ${literal(load.file)} as file, record, line, "column", value, rule, message, raw
        from ${fileOf(load)}`,
    );
  return parts.length === 0 ? none : `${parts.join(" union all ")} order by source, file, record, "column"`;
}

const none = `select null::varchar as source, null::varchar as file, null::bigint as record, null::bigint as line,
  null::varchar as "column", null::varchar as value, null::varchar as rule, null::varchar as message,
  null::varchar as raw where false`;

function fileOf({ folder }: Load): string {
  return `read_parquet(${literal(resolve(folder, "quarantine.parquet"))})`;
}

function recordOf(row: Row): RefusedRecord {
  return {
    source: String(row.source),
    file: String(row.file),
    record: Number(row.record),
    line: Number(row.line),
    column: textOrNull(row.column),
    value: textOrNull(row.value),
    rule: String(row.rule),
    message: String(row.message),
    raw: textOrNull(row.raw),
  };
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
