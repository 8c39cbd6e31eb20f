import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { type FunctionNames, functionNames, mappingSql } from "../../pipelines/ingest/mapping.ts";
import { openSession, type Session } from "../../pipelines/ingest/session.ts";

let folder: string;
let session: Session;
let functions: FunctionNames;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "touchline-"));
  session = await openSession({ folders: [folder], temporary: folder, memoryLimit: "256MB", threads: 1 });
  functions = await functionNames(session);
  await session.run(`create temp table records as
    select * from (values ('a', 1, 10::bigint), ('b', 2, 20::bigint), ('a', 3, 30::bigint)) as given(name, size, __record)`);
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function rows(sql: string): Promise<unknown[][]> {
  const mapped = await mappingSql(session, functions, sql, "x.sql");
  return (await session.rows(`select * from (${mapped}) order by all`)).map((row) => Object.values(row));
}

describe("a mapping", () => {
  it.each([
    [
      "a plain select",
      "select name from records where size < 3",
      [
        ["a", "10"],
        ["b", "20"],
      ],
    ],
    ["an alias", "select given.name from records as given where size = 1", [["a", "10"]]],
    ["a star", "select * from records where size = 1", [["a", 1, "10"]]],
    [
      "a union",
      "select name from records where size = 1 union all select name || '!' from records where size = 2;",
      [
        ["a", "10"],
        ["b!", "20"],
      ],
    ],
    [
      "a group",
      "select name, sum(size)::integer from records group by name",
      [
        ["a", 4, "10"],
        ["b", 2, "20"],
      ],
    ],
    ["an aggregate", "select max(size) + 1 from records", [[4, "10"]]],
    [
      "a window",
      "select name from records qualify row_number() over (partition by name order by size desc) = 1",
      [
        ["a", "30"],
        ["b", "20"],
      ],
    ],
    [
      "a common table expression",
      "with big as (select name, size from records where size > 1) select name from big",
      [
        ["a", "30"],
        ["b", "20"],
      ],
    ],
    ["a subquery", "select upper(name) from (select name from records where size = 2)", [["B", "20"]]],
    [
      "a join with values",
      "select name, word from records cross join (values ('x'), ('y')) as words(word) where size = 1",
      [
        ["a", "x", "10"],
        ["a", "y", "10"],
      ],
    ],
    [
      "unnest",
      "select name, unnest(['x', 'y']) from records where size = 1",
      [
        ["a", "x", "10"],
        ["a", "y", "10"],
      ],
    ],
    [
      "a left join",
      "select one.name from records as one left join records as other on other.size = one.size + 1 where other.size is null",
      [["a", "30"]],
    ],
  ])("carries the number of the record through %s", async (_, sql, expected) => {
    expect(await rows(sql)).toEqual(expected);
  });

  it.each([
    ["distinct", "select distinct name from records"],
    ["except", "select name from records except select 'b'"],
    ["union without all", "select name from records union select name from records"],
    ["numbers that JSON would change", "select name from records where size <> 9007199254740993"],
  ])("numbers rows by what they say where %s joins records", async (_, sql) => {
    const found = await rows(sql);
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(BigInt(String(row.at(-1)))).toBeGreaterThan(1000n);
    expect(await rows(sql)).toEqual(found);
  });

  it.each([
    ["drop table records", "is not a select"],
    ["select 1; select 2", "is more than one statement"],
    ["selec name from records", "syntax error"],
    ["copy records to 'x'", "is not a select"],
    ["select * from read_csv('/etc/passwd')", 'reads "read_csv()"'],
    ["select * from '/etc/passwd'", 'reads "/etc/passwd"'],
    ["select * from duckdb_settings()", 'reads "duckdb_settings()"'],
    ["select * from information_schema.tables", 'reads "information_schema.tables"'],
    ["select name from records where name in (select name from others)", 'reads "others"'],
    ["with records2 as (select * from secrets) select * from records2", 'reads "secrets"'],
    ["select now() from records", "uses now"],
    ["select current_date from records", "uses current_date"],
    ["select random() from records", "uses random"],
    ["select getvariable('key') from records", "uses getvariable"],
  ])("may not be %j", async (sql, found) => {
    const fault: unknown = await mappingSql(session, functions, sql, "x.sql").catch(
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(Fault);
    expect(String(fault)).toContain(`x.sql`);
    expect(String(fault)).toContain(found);
  });

  it("runs in a session that can neither reach other files nor change its settings", async () => {
    await expect(session.run("from read_text('/etc/hostname')")).rejects.toThrow("disabled by configuration");
    await expect(session.run(`copy records to '${tmpdir()}/out.csv'`)).rejects.toThrow(
      "disabled by configuration",
    );
    await expect(session.run("set TimeZone = 'Europe/Berlin'")).rejects.toThrow("locked");
    await expect(session.run("install httpfs")).rejects.toThrow();
  });
});
