import { meaningIn } from "./header-words.ts";
import { kindWords } from "./vocabularies.ts";

/** Words for yes and no in several languages. */
const answers: readonly (readonly [string, string])[] = [
  ["true", "false"],
  ["yes", "no"],
  ["ja", "nein"],
  ["sim", "não"],
  ["ja", "nee"],
  ["sí", "no"],
  ["oui", "non"],
  ["sì", "no"],
  ["vero", "falso"],
  ["wahr", "falsch"],
  ["y", "n"],
  ["t", "f"],
];

/** The words of a column of yes and no; null if it is none. */
export function guessBoolean(
  header: string,
  values: readonly string[],
): { true: string; false: string } | null {
  if (values.length === 0 || values.length > 2) return null;
  for (const [yes, no] of answers) {
    for (const write of letterCases) {
      const pair = { true: write(yes), false: write(no) };
      const isPair = values.every((value) => value === pair.true || value === pair.false);
      const isSaid = values.length === 2 || ["true", "yes", "wahr", "vero"].includes(yes);
      if (isPair && isSaid) return pair;
    }
  }
  const isQuestion = /^(is|has)[_A-Z ]/.test(header);
  return isQuestion && values.every((value) => /^[01]$/.test(value)) ? { true: "1", false: "0" } : null;
}

const letterCases: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words for no value wherever they stand. */
const plainNulls = words(
  "n/a n.a. null (null) \\n #n/a - -- --- ? ?? ??? ???? . (none) (empty) empty <null> undefined",
);
/** Words that mean no value among numbers, times and answers; among other words they may be a name or a country. */
const shortNulls = words("na none nan nil #na k.a. n.d. s/d unknown");

/** Whether a value reads like a word for no value: among words, or among numbers and times. */
export function isNullWord(value: string, among: "words" | "values"): boolean {
  const word = value.toLowerCase();
  return plainNulls.has(word) || (among === "values" && shortNulls.has(word));
}

const mostWords = 15;
/** Every word of a closed set is seen so often, on average. */
const often = 8;

/** Whether the values of a column are a closed set: few, short, each often, under a header that says so. */
export function isClosedSet(header: string, counts: ReadonlyMap<string, number>, total: number): boolean {
  const values = [...counts.keys()];
  const isShort = values.every((value) => value.length <= 40 && !/[\n@]/.test(value));
  if (values.length < 2 || values.length > mostWords || !isShort || total < values.length * often)
    return false;
  return meaningIn(header, kindWords) !== null;
}
