import type { Cubes } from "../cubes.ts";
import { codeIn } from "../words/codes.ts";
import type { Words } from "../words/words.ts";

/** What names need of a site in one language. */
type Speaking = Pick<Cubes, "site" | "words">;

/** A value of a dimension in words: as the workspace translates it, as the messages say it, else its code made readable. */
export function valueName({ site, words }: Speaking, value: string): string {
  const translated = site.workspace.translations[words.language]?.[value];
  return translated ?? codeIn(words, "value", value) ?? readable(value);
}

/** A dimension in words: `channel`; one that no message says as its code. */
export function dimensionName({ words }: Speaking, dimension: string): string {
  return codeIn(words, "dimension", dimension) ?? readable(dimension);
}

/** A code made readable: `office_furniture` becomes `office furniture`; of a pseudonym its first letters, enough to tell people apart. */
export function readable(value: string): string {
  return pseudonym.test(value) ? value.slice(0, 8) : value.replaceAll("_", " ");
}

const pseudonym = /^[0-9a-f]{32}$/;

/** A name inside a sentence: what stands for a pseudonym is said to be one. */
export function spoken(words: Words, name: string): string {
  return shortened.test(name) ? words.say("name.pseudonym", { code: name }) : name;
}

const shortened = /^[0-9a-f]{8}$/;

/** Words with a capital at their beginning; what stands for a pseudonym stays as it is everywhere else. */
export function capital(words: string): string {
  if (shortened.test(words)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
