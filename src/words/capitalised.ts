import type { Language } from "../../pipelines/sources/languages.ts";

/** Words with a capital at their beginning, by the rules of their language. */
export function capitalised(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
