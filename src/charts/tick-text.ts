import type { Words } from "../words/words.ts";

/** Most digits after the point that a tick may need. */
const most = 3;

/** How an axis writes its ticks in a language: as many digits as the number has, its sign left out where two sides say it. */
export function tickText(words: Words, sides: "one" | "two" = "one"): (value: number) => string {
  return (value) => {
    const shown = sides === "two" ? Math.abs(value) : value;
    const rounded = Number(shown.toFixed(most));
    return words.fixed(rounded, String(rounded).split(".")[1]?.length ?? 0);
  };
}
