/** A value as an SQL text literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name as a quoted SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Values as a bracketed SQL list of text literals. */
export function literals(values: readonly string[]): string {
  return `(${values.map(literal).join(", ")})`;
}
