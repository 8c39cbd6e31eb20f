import { folder } from "touchline:published";
import { parseHTML } from "linkedom";
import type { Language } from "../pipelines/sources/languages.ts";
import { readPublished } from "./cubes.ts";
import { type Edition, editionIn, memory, stageMarks } from "./edition.ts";

const published = readPublished(folder);
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const editions = memory<Edition>();

export { folder };

/** The languages of this site, the main one first. */
export const { languages } = published.site.workspace;

/** The site in a language, made once per build. */
export function editionOf(language: Language): Edition {
  return editions(language, () => editionIn(published, language, document));
}

/** The site in its main language: what has no words is made of it, and a reader is met in it who has chosen none. */
export const main = editionOf(languages[0] ?? "en");

/** The small shape of a stage, drawn once per build. */
export const mark = stageMarks(main, document);

/** A path for each language, for the pages that a language has once. */
export function languagePaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}
