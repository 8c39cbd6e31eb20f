import type { Json } from "@duckdb/node-api";
import { isNode, listOf, type Node } from "./syntax-tree.ts";
import { recordColumn } from "./type-records.ts";

/**
 * Adds the number of the record to the columns of a query over `records`, so that every row says where it was read. A row made
 * of several records says the first.
 *
 * @returns a changed copy of the tree, or null if the number cannot be carried through (`distinct`, `except`, a full join, …)
 */
export function traceRows(query: Node, aggregates: ReadonlySet<string>): Node | null {
  const copy = structuredClone(query);
  return new Tracer(aggregates).query(copy, new Map()) ? copy : null;
}

/** Names of common table expressions, and whether each carries the number. */
type Scope = ReadonlyMap<string, boolean>;

class Tracer {
  readonly #aggregates: ReadonlySet<string>;

  constructor(aggregates: ReadonlySet<string>) {
    this.#aggregates = aggregates;
  }

  query(node: Node, outer: Scope): boolean {
    const scope = this.#withTables(node, outer);
    if (listOf(node.modifiers).some((modifier) => modifier.type === "DISTINCT_MODIFIER")) return false;
    if (node.type === "SELECT_NODE") return this.#select(node, scope);
    return node.type === "SET_OPERATION_NODE" && this.#union(node, scope);
  }

  #withTables(node: Node, outer: Scope): Scope {
    const scope = new Map(outer);
    const map = isNode(node.cte_map) ? node.cte_map.map : undefined;
    for (const { key, value } of listOf(map)) {
      const query = isNode(value) && isNode(value.query) ? value.query.node : undefined;
      scope.set(String(key), isNode(query) && hasFreeNames(value) && this.query(query, scope));
    }
    return scope;
  }

  #union(node: Node, scope: Scope): boolean {
    const { left, right } = node;
    if (node.setop_all !== true || !String(node.setop_type).startsWith("UNION")) return false;
    return isNode(left) && isNode(right) && this.query(left, scope) && this.query(right, scope);
  }

  #select(node: Node, scope: Scope): boolean {
    const list = node.select_list;
    const relation = this.#relation(node.from_table, scope);
    if (relation === null || !Array.isArray(list)) return false;
    hideFromStars(list, relation);
    const number = columnRef(relation);
    list.push(this.#isGrouped(node) ? { ...first(number), alias: recordColumn } : number);
    return true;
  }

  /** The name under which a relation of a `from` clause carries the number; null if none does. */
  #relation(from: Json | undefined, scope: Scope): string | null {
    if (!isNode(from)) return null;
    switch (from.type) {
      case "BASE_TABLE": {
        const name = String(from.table_name);
        const carries = (scope.get(name) ?? name === "records") && hasFreeNames(from);
        return carries ? String(from.alias || name) : null;
      }
      case "SUBQUERY": {
        const query = isNode(from.subquery) ? from.subquery.node : undefined;
        if (!isNode(query) || !hasFreeNames(from) || !this.query(query, scope)) return null;
        from.alias ||= "__relation";
        return String(from.alias);
      }
      case "JOIN":
        return this.#joined(from, scope);
      default:
        return null;
    }
  }

  #joined(join: Node, scope: Scope): string | null {
    const left = this.#relation(join.left, scope);
    const right = this.#relation(join.right, scope);
    switch (join.join_type) {
      case "INNER":
        return left ?? right;
      case "LEFT":
        return left;
      case "RIGHT":
        return right;
      default:
        return null;
    }
  }

  #isGrouped(node: Node): boolean {
    if (node.aggregate_handling === "FORCE_AGGREGATES" || isNode(node.having)) return true;
    if (Array.isArray(node.group_expressions) && node.group_expressions.length > 0) return true;
    return listOf(node.select_list).some((item) => this.#aggregatesIn(item));
  }

  #aggregatesIn(item: Node): boolean {
    if (item.class === "WINDOW" || item.class === "SUBQUERY") return false;
    if (item.class === "FUNCTION" && this.#aggregates.has(String(item.function_name))) return true;
    return Object.values(item).some((value) =>
      [...listOf(value), ...(isNode(value) ? [value] : [])].some((child) => this.#aggregatesIn(child)),
    );
  }
}

/** A relation whose columns are renamed by position would have no name for one more. */
function hasFreeNames(relation: Json | undefined): boolean {
  if (!isNode(relation)) return false;
  const names = relation.column_name_alias ?? relation.aliases;
  return !Array.isArray(names) || names.length === 0;
}

function hideFromStars(list: Json[], relation: string): void {
  for (const star of listOf(list)) {
    if (star.class !== "STAR" || star.columns === true) continue;
    if (star.relation_name !== "" && star.relation_name !== relation) continue;
    const excluded = star.exclude_list;
    if (Array.isArray(excluded)) excluded.push(recordColumn);
  }
}

function columnRef(relation: string): Node {
  return {
    class: "COLUMN_REF",
    type: "COLUMN_REF",
    alias: recordColumn,
    query_location: 0,
    column_names: [relation, recordColumn],
  };
}

function first(number: Node): Node {
  return {
    class: "FUNCTION",
    type: "FUNCTION",
    query_location: 0,
    function_name: "min",
    schema: "",
    children: [{ ...number, alias: "" }],
    filter: null,
    order_bys: { type: "ORDER_MODIFIER", orders: [] },
    distinct: false,
    is_operator: false,
    export_state: false,
    catalog: "",
  };
}

/** Names of tables that a query reads beside its own common table expressions, as `catalog.schema.table`. */
export function tablesOf(query: Node): Set<string> {
  const read = new Set<string>();
  collectTables(query, new Set(), read);
  return read;
}

/** A common table expression is known to those after it and to what is below; to itself only if it is recursive. */
function collectTables(json: Json | undefined, outer: ReadonlySet<string>, read: Set<string>): void {
  if (Array.isArray(json)) for (const item of json) collectTables(item, outer, read);
  if (!isNode(json)) return;
  const { cte_map: ctes, ...rest } = json;
  const known = new Set(outer);
  for (const { key, value } of listOf(isNode(ctes) ? ctes.map : undefined)) {
    const name = String(key).toLowerCase();
    collectTables(value, isRecursive(value) ? new Set([...known, name]) : known, read);
    known.add(name);
  }
  if (rest.type === "BASE_TABLE") {
    const path = [rest.catalog_name, rest.schema_name, rest.table_name].filter(Boolean);
    const name = path.join(".");
    if (path.length > 1 || !known.has(name.toLowerCase())) read.add(name);
  }
  for (const value of Object.values(rest)) collectTables(value, known, read);
}

function isRecursive(expression: Json | undefined): boolean {
  const query = isNode(expression) && isNode(expression.query) ? expression.query.node : undefined;
  return isNode(query) && query.type === "RECURSIVE_CTE_NODE";
}
