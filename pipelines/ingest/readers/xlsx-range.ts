/** A part of a sheet: rows and columns from 1, all included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A whole sheet. */
export const wholeSheet: SheetRange = {
  top: 1,
  left: 1,
  bottom: Number.POSITIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
};

/** What a range looks like: `A3:F200`, or `A3:F` down to the end, or `A3` down and right to the end. */
export const rangeShape = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6})?)?$/;

/** Reads a range; null if it is none. */
export function sheetRange(text: string): SheetRange | null {
  const parts = rangeShape.exec(text);
  if (parts === null) return null;
  const [, left = "", top = "", right, bottom] = parts;
  return {
    ...{ left: columnNumber(left), top: Number(top) },
    right: right === undefined ? Number.POSITIVE_INFINITY : columnNumber(right),
    bottom: bottom === undefined ? Number.POSITIVE_INFINITY : Number(bottom),
  };
}

/** Number of a column by its letters: 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Letters of a column by its number. */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
