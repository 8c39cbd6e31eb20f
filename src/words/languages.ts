import type { Language } from "../../pipelines/sources/languages.ts";
import { capitalised } from "./capitalised.ts";

/** A language's name in itself, as it stands in a menu: `English`, `Italiano`. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return capitalised(name, language);
}
