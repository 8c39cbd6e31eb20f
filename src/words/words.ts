import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../pipelines/sources/languages.ts";
import { type Dates, datesOf } from "./dates.ts";
import { lazily } from "./lazily.ts";
import type { MessageKey, Values } from "./messages.ts";
import { type Numbers, numbersOf } from "./numbers.ts";

/** The locale whose habits numbers and dates follow. */
export const locales: Readonly<Record<Language, string>> = {
  en: "en-GB",
  it: "it",
  ru: "ru",
  es: "es",
  el: "el",
  lt: "lt",
};

/** Everything that is said in one language: messages, numbers, dates. */
export interface Words extends Numbers, Dates {
  readonly language: Language;
  /** A message as it is written, for a script that says it later. */
  message(key: MessageKey): string;
  /** A message with its values put in; throws where one is left out. */
  say(key: MessageKey, values?: Values): string;
  /** A message whose tags become HTML: `<link>here</link>`, with `link: (text) => html`; values are escaped. */
  html(key: MessageKey, values: Values, tags: Tags): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

/** How each tag of a message is written in HTML. */
export type Tags = Readonly<Record<string, (text: string) => string>>;

/**
 * The words of a language from these messages alone, for a script that was given those it needs; asking for another throws.
 * @param told messages by name
 * @param note told the name of each message that is used
 */
export function wordsFrom(
  language: Language,
  told: Readonly<Partial<Record<MessageKey, string>>>,
  note: (key: MessageKey) => void = () => {},
): Words {
  const locale = locales[language];
  const read = new Map<MessageKey, IntlMessageFormat>();
  const message = (key: MessageKey) => {
    note(key);
    const text = told[key];
    if (text === undefined) throw new RangeError(`invalid message: ${key}`);
    return text;
  };
  const format = (key: MessageKey) => {
    note(key);
    const before = read.get(key);
    if (before) return before;
    const made = new IntlMessageFormat(message(key), locale);
    read.set(key, made);
    return made;
  };
  const say = (key: MessageKey, values: Values = {}) => String(format(key).format(values));
  const list = lazily(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    language,
    message,
    say,
    html: (key, values, tags) => {
      const both = Object.keys(tags).find((name) => name in values);
      if (both !== undefined) throw new Error(`message ${key}: ${both} is a value and a tag`);
      const written = Object.entries(tags).map(([name, tag]) => [
        name,
        (parts: string[]) => tag(parts.join("")),
      ]);
      const safe = Object.entries(values).map(([name, value]) => [name, escaped(value)]);
      return String(
        format(key).format<string>({ ...Object.fromEntries(safe), ...Object.fromEntries(written) }),
      );
    },
    list: (items) => list().format(items),
    ...numbersOf(locale, say),
    ...datesOf(locale),
  };
}

function escaped(value: string | number): string | number {
  if (typeof value === "number") return value;
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
