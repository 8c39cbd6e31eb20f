import { type NumberStyle, plainNumbers } from "../number-style.ts";

/** How the numbers of a column are written, and whether one of them has decimals. */
export interface NumberGuess {
  readonly type: "integer" | "decimal";
  readonly style: NumberStyle;
  /** Another way to read the same text gives other numbers: `1,234`. */
  readonly isAmbiguous: boolean;
}

const thousands = [".", ",", " ", "'", "\u2019", "\u00a0", "\u202f"] as const;

/** Ways to write numbers, the plainest first. */
const styles: readonly NumberStyle[] = [
  plainNumbers,
  ...thousands.flatMap((sign): NumberStyle[] => (sign === "." ? [] : [{ decimal: ".", thousands: sign }])),
  { decimal: "," },
  ...thousands.flatMap((sign): NumberStyle[] => (sign === "," ? [] : [{ decimal: ",", thousands: sign }])),
];

/**
 * How distinct values are written as numbers; null if they are none: with zeros before, with more than four decimals, or too long.
 *
 * @param usual how the other columns of the file are written
 */
export function guessNumber(
  values: readonly string[],
  usual: NumberStyle = plainNumbers,
): NumberGuess | null {
  if (values.length === 0) return null;
  const fitting = [usual, ...styles].filter((style) => values.every((value) => shapeOf(style).test(value)));
  const [style] = fitting;
  if (style === undefined) return null;
  const isInteger = values.every((value) => !value.includes(style.decimal));
  const others = fitting.filter((other) =>
    values.some((value) => plain(value, other) !== plain(value, style)),
  );
  return {
    type: isInteger ? "integer" : "decimal",
    style: tidy(style, values),
    isAmbiguous: others.length > 0,
  };
}

/** A sign for thousands is said only where one is seen. */
function tidy(style: NumberStyle, values: readonly string[]): NumberStyle {
  const { decimal, thousands: sign } = style;
  const isSeen = sign !== undefined && values.some((value) => value.includes(sign));
  return isSeen ? style : { decimal };
}

/** The number that a value is with these signs for decimals and thousands; NaN for none. */
export function numberIn(
  value: string,
  decimal: NumberStyle["decimal"] = plainNumbers.decimal,
  thousands?: NumberStyle["thousands"],
): number {
  return value === "" ? Number.NaN : Number(plain(value, { decimal, thousands }));
}

function plain(value: string, { decimal, thousands: sign }: NumberStyle): string {
  const joined = sign === undefined ? value : value.replaceAll(sign, "");
  return joined.replace(decimal, ".");
}

const shapes = new Map<string, RegExp>();

function shapeOf({ decimal, thousands: sign }: NumberStyle): RegExp {
  const name = `${decimal}${sign ?? ""}`;
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const grouped = sign === undefined ? "" : `|[1-9]\\d{0,2}(?:[${sign}]\\d{3}){1,4}`;
  const shape = new RegExp(
    `^-?(?:(?:0|[1-9]\\d{0,13})${grouped})(?:[${decimal}]\\d{1,4}0*)?$|^-?[1-9]\\d{0,17}$`,
  );
  shapes.set(name, shape);
  return shape;
}
