/** The words of a header in small letters without accents: `case:endDate_geplant` has case, end, date, geplant. */
export function headerWords(header: string): string[] {
  return header
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words of one meaning: `delivered` is that word, `liefer*` begins so, `*termin` ends so; two words stand side by side. */
export type Vocabulary = readonly string[];

/** The words of a header that have a meaning, or null if none has. */
export function meaningIn(header: string, vocabulary: Vocabulary): string | null {
  const words = headerWords(header);
  for (const entry of vocabulary) {
    const wanted = entry.split(" ");
    const at = words.findIndex((_, index) =>
      wanted.every((part, offset) => isWord(words[index + offset], part)),
    );
    if (at !== -1) return words.slice(at, at + wanted.length).join(" ");
  }
  return null;
}

function isWord(word: string | undefined, entry: string): boolean {
  if (word === undefined) return false;
  if (entry.startsWith("*")) return word.endsWith(entry.slice(1));
  if (entry.endsWith("*")) return word.startsWith(entry.slice(0, -1));
  return word === entry;
}

/** Whether two headers speak of the same thing: a word of five letters or more begins alike in both. */
export function sharedWords(one: string, other: string): string[] {
  const stems = new Set(headerWords(other).flatMap(stemsOf));
  return headerWords(one).filter((word) => stemsOf(word).some((stem) => stems.has(stem)));
}

/** Words that stand in every second header say nothing about what it is about. */
const idle: ReadonlySet<string> = new Set(
  "date time timestamp case order ticket at on datum data fecha".split(" "),
);

function stemsOf(word: string): string[] {
  if (idle.has(word)) return [];
  const bare = word.replace(/(date|time|datum|at)$/, "");
  if (bare.length < 3) return [];
  if (bare.startsWith("ship")) return ["ship"];
  return [bare.length < 5 ? bare : bare.slice(0, 5)];
}
