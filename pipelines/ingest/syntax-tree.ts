import type { Json } from "@duckdb/node-api";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";

/** A node of DuckDB's syntax tree, as `json_serialize_sql` gives it. */
export type Node = { [key: string]: Json };

/** A query as a tree, or why it is none. */
export type Parsed = { readonly node: Node; readonly exact: boolean } | { readonly problem: string };

/** Reads SQL that must be exactly one `select`. `exact` is false if the tree holds numbers that JSON would change. */
export async function parseSelect(session: Session, sql: string): Promise<Parsed> {
  const [row] = await session.known(`select json_serialize_sql(${literal(sql)}::varchar) as tree`);
  const text = String(row?.tree).replaceAll(/"query_location":\d+/g, '"query_location":0');
  const tree: Json = JSON.parse(text);
  if (!isNode(tree)) return { problem: "is not SQL" };
  if (tree.error === true) {
    return { problem: tree.error_type === "parser" ? String(tree.error_message) : "is not a select" };
  }
  const statements = tree.statements;
  if (!Array.isArray(statements) || statements.length !== 1) return { problem: "is more than one statement" };
  const statement = statements[0];
  if (!isNode(statement) || !isNode(statement.node)) return { problem: "is not a select" };
  return { node: statement.node, exact: !/[:[,]-?\d{16,}/.test(text) };
}

/** The SQL of a tree. */
export async function printSelect(session: Session, node: Node): Promise<string> {
  const tree = { error: false, statements: [{ node, named_param_map: [] }] };
  const [row] = await session.known(
    `select json_deserialize_sql(${literal(JSON.stringify(tree))}::json) as sql`,
  );
  return String(row?.sql);
}

/** Every node below and including one. */
export function* nodesOf(json: Json | undefined): Generator<Node> {
  if (Array.isArray(json)) for (const item of json) yield* nodesOf(item);
  else if (isNode(json)) {
    yield json;
    for (const value of Object.values(json)) yield* nodesOf(value);
  }
}

/** Whether a value is an object of a tree. */
export function isNode(json: Json | undefined): json is Node {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The nodes of a list. */
export function listOf(json: Json | undefined): Node[] {
  return Array.isArray(json) ? json.filter(isNode) : [];
}
