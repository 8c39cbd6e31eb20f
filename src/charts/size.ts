/** A picture is drawn wide for screens and paper, and narrow for phones; the page's style chooses. */
export type Size = "wide" | "narrow";

/** Widths in CSS pixels; a narrow one fits a phone of 320 px after a little shrinking. */
export const widths = { wide: 720, narrow: 340 } as const satisfies Record<Size, number>;

/** Type in pictures, in CSS pixels. */
export const type = { normal: 13, small: 12 } as const;

/** Pixels that the widest of some labels takes, its lines told apart, with a little room beside it; at least so many. */
export function room(labels: readonly string[], least: number, fontSize: number = type.small): number {
  const widest = Math.max(0, ...labels.flatMap((label) => label.split("\n")).map(ems));
  return Math.max(least, Math.ceil(widest * fontSize) + 8);
}

/** A text in lines that take at most so many pixels; a word that is longer has a line of its own. */
export function wrapped(text: string, width: number, fontSize: number = type.small): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && room([longer], 0, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a line is, in ems: letters beyond the Latin ones and the sign of percent are wider, spaces and stops narrower. */
function ems(line: string): number {
  return [...line].reduce((sum, letter) => sum + emsOf(letter), 0);
}

function emsOf(letter: string): number {
  if (/[\s.,:]/.test(letter)) return 0.25;
  if (letter === "%") return 0.85;
  return letter > latin ? 0.6 : 0.5;
}

const latin = "\u024f";
