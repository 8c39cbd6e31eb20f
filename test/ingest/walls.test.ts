import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { type FunctionNames, functionNames, mappingSql } from "../../pipelines/ingest/mapping.ts";
import { openSession, type Session } from "../../pipelines/ingest/session.ts";
import { header, lines, SmallWorkspace } from "./small-workspace.ts";

let folder: string;
let session: Session;
let functions: FunctionNames;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "touchline-"));
  session = await openSession({ folders: [folder], temporary: folder, memoryLimit: "256MB", threads: 1 });
  functions = await functionNames(session);
  await session.run("create temp table records as select 'a' as name, 1::bigint as __record");
  await session.run("create temp table others as select 'secret' as name");
  writeFileSync(join(folder, "other.csv"), "name\nsecret\n");
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refused(sql: string): Promise<boolean> {
  const fault: unknown = await mappingSql(session, functions, sql, "x.sql").catch((error: unknown) => error);
  return fault instanceof Fault && fault.kind === "input";
}

describe("SQL of a workspace reads its own records and nothing else", () => {
  it.each([
    "from others",
    "select (select max(name) from others) as name from records",
    "select name from records where name in (from others)",
    "select name from records order by (select max(name) from others)",
    "select name from records limit (select count(*) from others)",
    "select list_transform([1], lambda x: (select max(name) from others)) from records",
    "select * from temp.main.others",
    "select * from records positional join others",
    "select * from unnest((select list(name) from others))",
  ])("no other table: %s", async (sql) => expect(await refused(sql)).toBe(true));

  it.each([
    "with others as (select * from others) select * from others",
    "with recursive others as (select * from others) select * from others",
    "select * from others, (with others as (select 1 as one) select * from others) as hidden",
    "with first as (select * from others), others as (select 1 as one) select * from first",
    'with "other.csv" as (select * from "other.csv") select * from "other.csv"',
    'with "main.others" as (select 1 as one) select * from main.others',
  ])("no other table behind an expression of its name: %s", async (sql) =>
    expect(await refused(sql)).toBe(true),
  );

  it.each([
    ...["read_csv", "read_csv_auto", "read_text", "read_blob", "read_parquet", "read_json", "read_ndjson"],
    ...["read_ndjson_objects", "glob", "sniff_csv", "parquet_metadata", "parquet_schema", "read_duckdb"],
    ...["query", "query_table", "duckdb_settings", "duckdb_secrets", "duckdb_tables", "duckdb_functions"],
    ...["pragma_table_info", "which_secret", "json_execute_serialized_sql", "seq_scan", "arrow_scan"],
  ])("no table function %s", async (name) => expect(await refused(`from ${name}('x')`)).toBe(true));

  it.each([
    ..."information_schema.tables pg_catalog.pg_tables sqlite_master duckdb_tables duckdb_settings".split(
      " ",
    ),
    ...["'other.csv'", "'https://example.org/x.csv'", "'/etc/passwd'", "(show tables)", "(describe records)"],
  ])("no catalogue and no file: %s", async (name) => expect(await refused(`from ${name}`)).toBe(true));

  it.each([
    ...["current_setting('threads')", "getenv('HOME')", "getvariable('x')", "current_database()"],
    ...["json_serialize_plan('from others')", "pg_get_viewdef(1)", "write_log('x')", "nextval('x')"],
    ...["random()", "uuid()", "now()", "current_query()", "txid_current()"],
  ])("no setting, no clock, no chance: %s", async (call) =>
    expect(await refused(`select ${call} as name from records`)).toBe(true),
  );

  it.each([
    ...["install httpfs", "load httpfs", "attach 'x.duckdb'", "copy records to 'x.csv'", "pragma version"],
    ...[
      "set threads = 9",
      "reset threads",
      "export database 'x'",
      "create table x as select 1",
      "checkpoint",
    ],
    ...["insert into records values ('b', 2)", "call pragma_version()", "use temp", "explain select 1"],
    ...["prepare x as select 1", "select name from records using sample 1", "drop table records"],
  ])("nothing but a select: %s", async (sql) => expect(await refused(sql)).toBe(true));

  it("and the session itself opens no other file, and no network", async () => {
    for (const sql of [
      "from read_text('/etc/passwd')",
      "from read_csv('https://example.org/x.csv')",
      "from glob('/etc/*')",
      "copy records to '/tmp/touchline-out.csv'",
      "attach '/tmp/touchline-x.duckdb' as x",
      "install httpfs",
      "load httpfs",
      "set enable_external_access = true",
      "set allowed_directories = ['/']",
      `from read_text('${folder}/../../etc/passwd')`,
    ])
      await expect(session.run(sql), sql).rejects.toThrow();
  });

  it("and may name its own expressions as it likes, a recursive one too", async () => {
    const sql = `with recursive steps as (select 1 as step union all select step + 1 from steps where step < 3),
      Named as (select name from records) select name, step from named cross join steps`;
    const mapped = await mappingSql(session, functions, sql, "x.sql");
    expect(await session.rows(`select name, step from (${mapped}) order by step`)).toHaveLength(3);
  });
});

describe("an exports folder", () => {
  it("is not left through a link", async () => {
    const outside = join(folder, "outside.csv");
    writeFileSync(outside, lines(header, "1,open,,,,,secret"));
    const workspace = new SmallWorkspace();
    symlinkSync(outside, join(workspace.exports, "orders.csv"));
    const error: unknown = await workspace.load().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Fault);
    expect(String(error)).not.toContain("secret");
  });
});
