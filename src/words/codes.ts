import { en } from "./en/index.ts";
import type { MessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** A code in words, by the message `<codes>.<code>`; undefined where it has none: `orders.csv`, `EUR`. */
export function codeIn(words: Words, codes: string, code: string): string | undefined {
  const key = [`${codes}.${code}`, `${codes}.${code}.name`].find(isMessage);
  return key && words.say(key);
}

/** A code in words; several with commas between them each for itself; one that no message says stands as it is. */
export function coded(words: Words, codes: string, code: string): string {
  const said = codeIn(words, codes, code);
  if (said !== undefined) return said;
  return code
    .split(", ")
    .map((one) => codeIn(words, codes, one) ?? one)
    .join(", ");
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
