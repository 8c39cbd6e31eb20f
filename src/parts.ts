import type { Language } from "../pipelines/sources/languages.ts";

/**
 * What is made, or stays, as a whole: the pages of one language; what all languages share, with the words of the main one; the page for
 * missing addresses, which says something in each; and what is copied from elsewhere.
 */
export type Part = Language | "shared" | "missing" | "copies";

/** Folders of a site whose files are copied. */
export const copies = { cubes: "cubes", fonts: "fonts" } as const;

/** What is made of a site: these parts, of some of them no more than these pages. */
export interface Wanted {
  readonly parts: readonly Part[];
  /** Names of pages (see `pageName`). */
  readonly only: Readonly<Partial<Record<Part, readonly string[]>>>;
}

/** The file in which a process that makes pages leaves what they use. */
export const usesFile = ".uses.json";

/** For each page, by its name, the names of the messages that it says. */
export type Uses = Readonly<Record<string, readonly string[]>>;

/** What a page is called: its path from the site's root, `it/ledger`, of another file with its ending, `it/figures/journey.svg`. */
export function pageName(path: string): string {
  return path
    .replaceAll("\\", "/")
    .replace(/(^|\/)index\.html$/, "")
    .replace(/^\/+|\/+$/g, "");
}

/** The parts of a site in these languages. */
export function partsIn(languages: readonly Language[]): readonly Part[] {
  return [...languages, "shared", "missing", "copies"];
}

/** The part to which a file of a site belongs, or a page, by its path from the site's root. */
export function partOf(languages: readonly Language[], path: string): Part {
  const [first = ""] = path.split(/[\\/]/).filter((name) => name !== "");
  if (first === "404" || first === "404.html") return "missing";
  if (Object.values<string>(copies).includes(first)) return "copies";
  return languages.find((language) => language === first) ?? "shared";
}
