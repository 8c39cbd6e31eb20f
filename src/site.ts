import { folder, task } from "touchline:told";
import { parseHTML } from "linkedom";
import type { Language } from "../pipelines/sources/languages.ts";
import { readPublished } from "./cubes.ts";
import { type Edition, editionIn, memory, stageMarks } from "./edition.ts";
import type { Figure } from "./figures/figure.ts";
import { figurePages, pageOf } from "./figures/place.ts";
import type { Part } from "./parts.ts";
import { sharedOut } from "./shares.ts";
import { lazily } from "./words/lazily.ts";

const published = readPublished(folder);
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const editions = memory<Edition>();

export { folder };

/** The languages of this site, the main one first. */
export const { languages } = published.site.workspace;

/** The languages whose pages are made now. */
export const madeLanguages = languages.filter(isMadeOf);

/** The site in a language, made once per build. */
export function editionOf(language: Language): Edition {
  return editions(language, () => editionIn(published, language, document));
}

/** The site in its main language: what has no words is made of it, and a reader is met in it who has chosen none. */
export const main = editionOf(languages[0] ?? "en");

/** The small shape of a stage, drawn once per build. */
export const mark = stageMarks(main, document);

/** A path for each language, for the pages that a language has once. */
export function languagePaths(page: string) {
  return madeLanguages
    .filter((language) => isMade(language, page))
    .map((language) => ({ params: { language }, props: { language } }));
}

/** The figures of which something is made, in each language. */
export function madeFigures() {
  return madeLanguages.flatMap((language) =>
    figuresOf(language, editionOf(language)).map((figure) => ({ language, figure })),
  );
}

/** The figures of which something is made that all languages share. */
export function sharedFigures(): readonly Figure[] {
  return figuresOf("shared", main);
}

function figuresOf(part: Part, edition: Edition): readonly Figure[] {
  if (!isMadeOf(part)) return [];
  return edition.figures.all().filter((figure) => isMade(part, pageOf(edition.figures, figure)));
}

function isMadeOf(part: Part): boolean {
  return task === null || task.parts.includes(part);
}

/**
 * Whether this process makes a page, and what else there is of the figures on it: each figure is drawn by one process.
 * @param page what follows the language in its path: `/ledger/`
 */
export function isMade(part: Part, page: string): boolean {
  return isMadeOf(part) && (task === null || (share().get(`${part}${page}`) ?? 0) === task.share);
}

/** The share of each page of each part that is made now. */
const share = lazily((): ReadonlyMap<string, number> => {
  const { parts, shares } = task ?? { parts: [], shares: 1 };
  const withFigures = parts.filter((part) => part !== "missing");
  const pages = withFigures.flatMap((part) =>
    weights().map(([page, weight]) => [`${part}${page}`, weight] as const),
  );
  const shared = sharedOut(
    pages.map(([, weight]) => weight),
    shares,
  );
  return new Map(pages.map(([page], index) => [page, shared[index] ?? 0]));
});

/** What each page of a language takes with all that there is of its figures: about as much as so many figures. */
function weights(): readonly (readonly [page: string, weight: number])[] {
  const { figures } = editionOf(madeLanguages[0] ?? main.language);
  return [
    ...figurePages(figures).map(([page, own]) => [page, 1 + own.length] as const),
    ["/methods/", 2],
    ["/find/", 2],
    ["/explore/", 10],
  ];
}
