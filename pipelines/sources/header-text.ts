import type { SourceColumn } from "./definition.ts";

/** Stands for three letters of a currency in a header. */
const placeholder = "{currency}";

/** The column in which the currency of a column's header is; null if its header says none. */
export function currencyColumn(name: string, column: SourceColumn): string | null {
  return column.header?.includes(placeholder) === true ? `${name}_currency` : null;
}

/** A regular expression of what the header may call a column, with the currency as a group. */
export function headerShape(text: string): RegExp {
  const parts = text.split(placeholder).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const [first = "", ...others] = parts;
  return new RegExp(`^${first}${others.map((part) => `(?<currency>[A-Z]{3})${part}`).join("")}$`);
}
