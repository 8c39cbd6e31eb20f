/** A value as TypeScript writes it, on one line. */
export function code(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(code).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${property(name)}: ${code(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** The name of a property, quoted where it must be. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name);
}

/** A comment of one line. */
export function comment(texts: readonly string[]): string {
  return texts.length === 0 ? "" : ` // ${texts.join("; ").replaceAll(/\s+/g, " ")}`;
}

const reserved = new Set(
  "all and any as asc at between both by case cast check collate column create cross current_date default desc distinct do else end except false fetch for foreign from full grant group having in inner intersect into is join lateral leading left like limit natural not null offset on only or order outer placing primary qualify references returning right select show similar some symmetric table then to trailing true union unique user using values when where window with".split(
    " ",
  ),
);

/** A column's name as SQL writes it, quoted where it must be. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
