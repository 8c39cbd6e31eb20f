import { Fault } from "../fault.ts";
import type { Session } from "./session.ts";
import { isNode, type Node, nodesOf, parseSelect, printSelect } from "./syntax-tree.ts";
import { tablesOf, traceRows } from "./trace-rows.ts";
import { recordColumn } from "./type-records.ts";

/** What DuckDB's functions are, for checking mappings; read once for a session. */
export interface FunctionNames {
  readonly aggregates: ReadonlySet<string>;
  /** Functions whose result is not decided by their arguments alone. */
  readonly restless: ReadonlySet<string>;
}

const tableFunctions = new Set(["unnest"]);

/** Words that read the clock without being functions in the syntax tree. */
const clockWords = ["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"];
/** Functions that read the session and are not marked as doing so. */
const sessionWords = [
  ...["getvariable", "current_setting", "getenv", "query", "query_table"],
  ...["json_serialize_plan", "pg_get_viewdef", "write_log"],
];

/** Lists the functions of a session's DuckDB. */
export async function functionNames(session: Session): Promise<FunctionNames> {
  const rows = await session.rows(`select distinct function_name, function_type from duckdb_functions()
    where function_type = 'aggregate' or (function_type = 'scalar' and stability <> 'CONSISTENT' and function_name <> 'error')`);
  const named = (type: string) =>
    rows.filter((row) => row.function_type === type).map((row) => String(row.function_name));
  return {
    aggregates: new Set(named("aggregate")),
    restless: new Set([...named("scalar"), ...clockWords, ...sessionWords]),
  };
}

/**
 * The SQL of a mapping, checked, with the number of the record as its last column.
 *
 * @throws Fault("input") unless it is one `select` that reads `records` and nothing else
 */
export async function mappingSql(
  session: Session,
  functions: FunctionNames,
  sql: string,
  path: string,
): Promise<string> {
  const parsed = await parseSelect(session, sql);
  if ("problem" in parsed) {
    throw new Fault("input", `${path}: ${parsed.problem}`, "A mapping is one select from records.");
  }
  refuseOtherTables(parsed.node, path);
  refuseRestless(parsed.node, functions, path);
  const traced = parsed.exact ? traceRows(parsed.node, functions.aggregates) : null;
  return traced === null ? hashed(sql) : await printSelect(session, traced);
}

function refuseOtherTables(query: Node, path: string): void {
  const other = [...tablesOf(query)].find((name) => name !== "records") ?? tableFunctionOf(query);
  if (other === undefined) return;
  throw new Fault(
    "input",
    `${path} reads "${other}"`,
    "A mapping reads the relation records, and nothing else: a source knows its own file only.",
  );
}

function tableFunctionOf(query: Node): string | undefined {
  for (const node of nodesOf(query)) {
    if (node.type === "SHOW_REF") return "show";
    if (node.type !== "TABLE_FUNCTION" || !isNode(node.function)) continue;
    const name = String(node.function.function_name);
    if (!tableFunctions.has(name)) return `${name}()`;
  }
  return undefined;
}

function refuseRestless(query: Node, { restless }: FunctionNames, path: string): void {
  for (const node of nodesOf(query)) {
    const name = isNode(node.sample) ? "a sample" : wordOf(node);
    if (name === undefined || !(restless.has(name) || isNode(node.sample))) continue;
    throw new Fault(
      "input",
      `${path} uses ${name}`,
      "A mapping gives the same rows whenever it runs: it may not read the clock, the session or chance.",
    );
  }
}

function wordOf(node: Node): string | undefined {
  if (node.class === "FUNCTION") return String(node.function_name).toLowerCase();
  const names = node.class === "COLUMN_REF" ? node.column_names : undefined;
  return Array.isArray(names) && names.length === 1 ? String(names[0]).toLowerCase() : undefined;
}

/** Rows that come from no one record are numbered by what they say, so that ties break alike on every build. */
function hashed(sql: string): string {
  const query = sql.trim().replace(/;\s*$/, "");
  const digits = "left(sha256(cast(mapped as varchar)), 15)";
  return `select *, cast('0x' || ${digits} as bigint) as ${recordColumn} from (${query}\n) as mapped`;
}
