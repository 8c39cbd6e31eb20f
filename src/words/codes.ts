import { en } from "./en/index.ts";
import type { MessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** A code in words, by the message `<codes>.<code>`; undefined where it has none: `orders.csv`, `EUR`. */
export function codeIn(words: Words, codes: string, code: string): string | undefined {
  const key = [`${codes}.${code}`, `${codes}.${code}.name`].find(isMessage);
  if (key !== undefined) return words.say(key);
  const [, number, unit] = counted.exec(code) ?? [];
  const withNumber = `${codes}.${unit}`;
  return isMessage(withNumber) ? words.say(withNumber, { number: Number(number) }) : undefined;
}

/** A code with a number in it: `36 hours`. */
const counted = /^([0-9]+) ([a-z]+?)s?$/;

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

/** An amount with its unit, as `number.<unit>` says it: `3 steps`; of a unit that no message says, the two side by side: `4.20 EUR`. */
export function amountIn(words: Words, unit: string, number: string, value: number): string {
  const key = `number.${unit}`;
  return isMessage(key) ? words.say(key, { number, value }) : `${number} ${unit}`;
}
