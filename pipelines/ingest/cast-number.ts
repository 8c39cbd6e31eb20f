import { type NumberStyle, plainNumbers } from "../sources/number-style.ts";
import { literal } from "./sql.ts";

const digits = "(0|[1-9][0-9]*)";

/** Regular expression (RE2) of a whole number, or of one with up to four decimals that are not zero. */
export function numberShape(kind: "integer" | "decimal", style: NumberStyle): string {
  const { thousands } = style;
  const grouped = thousands === undefined ? [] : [`[1-9][0-9]{0,2}(${escaped(thousands)}[0-9]{3})+`];
  const fraction = kind === "decimal" ? `(${escaped(style.decimal)}[0-9]{1,4}0*)?` : "";
  return `-?(${[digits, ...grouped].join("|")})${fraction}`;
}

/** SQL of a number's text as SQL writes numbers. */
export function plainNumber(cell: string, { decimal, thousands }: NumberStyle): string {
  const joined = thousands === undefined ? cell : `replace(${cell}, ${literal(thousands)}, '')`;
  return decimal === plainNumbers.decimal ? joined : `replace(${joined}, ${literal(decimal)}, '.')`;
}

function escaped(sign: string): string {
  return `[${sign}]`;
}
