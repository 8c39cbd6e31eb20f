import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "../fault.ts";
import type { CanonicalTable } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { type Example, examplesPath } from "../sources/examples.ts";
import { compareRows, type PlainCell } from "./compare-rows.ts";
import { exampleFile } from "./example-file.ts";
import { loadFile } from "./load-file.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type FunctionNames, functionNames } from "./mapping.ts";
import { openSession, type Session } from "./session.ts";
import { identifier, literal } from "./sql.ts";

/** What came of one example: nothing to complain of, or one line per difference. */
export interface ExampleResult {
  readonly source: string;
  readonly example: string;
  readonly problems: readonly string[];
}

/** Where examples are run: the workspace's zone and key, and a folder for the files, which the caller removes. */
export interface ExampleSurroundings {
  readonly zone: string;
  readonly key: string;
  readonly folder: string;
}

/** Loads each example of a source as a file of its own, by the loader that loads exports, and compares what came of it. */
export async function runExamples(
  source: SourceDefinition,
  examples: readonly Example[],
  surroundings: ExampleSurroundings,
): Promise<ExampleResult[]> {
  const folder = resolve(surroundings.folder);
  const temporary = join(folder, "spill");
  const session = await openSession({ folders: [folder], temporary, memoryLimit: "512MB", threads: 1 });
  try {
    const functions = await functionNames(session);
    const results: ExampleResult[] = [];
    for (const [index, example] of examples.entries()) {
      const own = { ...surroundings, folder: join(folder, `${source.id}-${index}`) };
      const problems = await problemsOf(session, functions, source, example, own);
      results.push({ source: source.id, example: example.name, problems });
    }
    return results;
  } finally {
    session.close();
  }
}

async function problemsOf(
  session: Session,
  functions: FunctionNames,
  source: SourceDefinition,
  example: Example,
  surroundings: ExampleSurroundings,
): Promise<string[]> {
  try {
    const manifest = await load(session, functions, source, example, surroundings);
    return [
      ...refusalProblems(example, manifest),
      ...remarkProblems(example, manifest),
      ...(await tableProblems(session, example, manifest, surroundings)),
    ];
  } catch (error) {
    if (error instanceof Fault) return error.text.split("\n").map((line) => line.trim());
    throw error;
  }
}

async function load(
  session: Session,
  functions: FunctionNames,
  given: SourceDefinition,
  example: Example,
  { zone, key, folder }: ExampleSurroundings,
): Promise<Manifest> {
  const shown = `${examplesPath(given)}: "${example.name}"`;
  const { text, source } = exampleFile(example.given, given, shown);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "example");
  writeFileSync(path, text);
  const hash = createHash("sha256").update(text).digest("hex");
  const file = { source, path, file: "example", shown, hash, definition: "" };
  await loadFile(session, functions, { ...file, zone, key, scratch: folder }, folder);
  const manifest = readManifest(folder);
  if (manifest === null) throw new Error(`no manifest in ${folder}`);
  return manifest;
}

function refusalProblems({ refused }: Example, { refusals }: Manifest): string[] {
  const found = refusals.map(({ rule, column }) => placed(rule, column));
  const expected = refused === undefined ? [] : [placed(refused.rule, refused.column)];
  return [
    ...found.filter((place) => !expected.includes(place)).map((place) => `refused: ${place}`),
    ...expected.filter((place) => !found.includes(place)).map((place) => `not refused: ${place}`),
  ];
}

function remarkProblems({ remarked }: Example, { remarks }: Manifest): string[] {
  const found = remarks.map(({ rule, column }) => placed(rule, column));
  const expected = remarked === undefined ? [] : [placed(remarked.rule, remarked.column)];
  return [
    ...found.filter((place) => !expected.includes(place)).map((place) => `remarked: ${place}`),
    ...expected.filter((place) => !found.includes(place)).map((place) => `not remarked: ${place}`),
  ];
}

function placed(rule: string, column: string | null): string {
  return column === null ? rule : `${rule} in ${column}`;
}

async function tableProblems(
  session: Session,
  { gives }: Example,
  { tables }: Manifest,
  { folder, key }: ExampleSurroundings,
): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, expected] of Object.entries(gives)) {
    const table = canonicalTables.get(name);
    if (table === undefined) throw new Error(`unknown table: ${name}`);
    const actual = name in tables ? await plainRows(session, table, join(folder, `${name}.parquet`)) : [];
    problems.push(...compareRows(table, expected, actual, key));
  }
  return problems;
}

async function plainRows(
  session: Session,
  table: CanonicalTable,
  path: string,
): Promise<Record<string, PlainCell>[]> {
  const columns = [...table.columns].map(
    ([name, { sql }]) => `${plainSql(name, sql)} as ${identifier(name)}`,
  );
  const rows = await session.rows(`select ${columns.join(", ")} from read_parquet(${literal(path)})`);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, isPlain(cell) ? cell : String(cell)]),
    ),
  );
}

/** Whole numbers beyond 32 bits and decimals come as text: as doubles they compare with what a person writes. */
function plainSql(name: string, sql: string): string {
  const column = identifier(name);
  switch (sql) {
    case "TIMESTAMPTZ":
      return `strftime(timezone('UTC', ${column}), '%Y-%m-%dT%H:%M:%S.%gZ')`;
    case "DATE":
      return `${column}::varchar`;
    case "BIGINT":
    case "DECIMAL(18,4)":
      return `${column}::double`;
    default:
      return column;
  }
}

function isPlain(cell: unknown): cell is PlainCell {
  return cell === null || ["string", "number", "boolean"].includes(typeof cell);
}
