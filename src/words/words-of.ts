import type { Language } from "../../pipelines/sources/languages.ts";
import { faultsOf, messages } from "./messages.ts";
import { noteUse } from "./uses.ts";
import { type Words, wordsFrom } from "./words.ts";

const known = new Map<Language, Words>();

/** The words of a language; throws where it lacks a message that English has, so that no page is built without its words. */
export function wordsOf(language: Language): Words {
  const before = known.get(language);
  if (before) return before;
  const made = make(language);
  known.set(language, made);
  return made;
}

function make(language: Language): Words {
  const told = messages[language];
  const faults = told ? faultsOf(told) : ["there are none"];
  if (!told || faults.length > 0) throw new Error(`messages in ${language}: ${faults.join("; ")}`);
  return wordsFrom(language, told, noteUse);
}
