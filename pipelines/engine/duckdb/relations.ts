/**
 * Relations that a statement reads, from DuckDB's `json_serialize_sql`; its own CTEs are left out.
 * @throws Error if the text is not one `select`
 */
export function relationsInTree(tree: unknown): string[] {
  if (isNode(tree) && tree.error === true) throw new Error(String(tree.error_message));
  const read = new Set<string>();
  const ctes = new Set<string>();
  walk(tree, read, ctes);
  return [...read].filter((relation) => !ctes.has(relation)).sort();
}

function walk(node: unknown, read: Set<string>, ctes: Set<string>): void {
  if (Array.isArray(node)) for (const child of node) walk(child, read, ctes);
  if (!isNode(node)) return;
  if (node.type === "BASE_TABLE") {
    const schema = String(node.schema_name ?? "");
    read.add(schema === "" ? String(node.table_name) : `${schema}.${String(node.table_name)}`);
  }
  for (const [key, child] of Object.entries(node)) {
    if (key === "cte_map") collectCtes(child, ctes);
    walk(child, read, ctes);
  }
}

function collectCtes(map: unknown, ctes: Set<string>): void {
  if (!isNode(map) || !Array.isArray(map.map)) return;
  for (const entry of map.map) if (isNode(entry)) ctes.add(String(entry.key));
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
