import type { Language } from "../../pipelines/sources/languages.ts";
import { el } from "./el/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { it } from "./it/index.ts";
import { lt } from "./lt/index.ts";
import { placesOf } from "./places.ts";
import { ru } from "./ru/index.ts";

/** The name of a message. */
export type MessageKey = keyof typeof en;

/** All messages of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The messages of each language. */
export const messages: Readonly<Partial<Record<Language, Messages>>> = { el, en, es, it, lt, ru };

/** What is put into a message: numbers that decide a plural, the rest as it is to be read. */
export type Values = Readonly<Record<string, string | number>>;

/** What is wrong with the messages of a language beside the English ones; empty where nothing is. */
export function faultsOf(told: Readonly<Record<string, string>>): readonly string[] {
  const missing = Object.keys(en).filter((key) => !told[key]?.trim());
  const unknown = Object.keys(told).filter((key) => !(key in en));
  const other = Object.entries(en).filter(
    ([key, text]) => told[key] !== undefined && told[key] !== text && placesOf(told[key]) !== placesOf(text),
  );
  return [
    ...missing.map((key) => `no message ${key}`),
    ...unknown.map((key) => `unknown message ${key}`),
    ...other.map(
      ([key, text]) => `${key} has the places ${placesOf(told[key] ?? "")}, in English ${placesOf(text)}`,
    ),
  ];
}
