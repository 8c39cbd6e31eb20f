import type { Language } from "../pipelines/sources/languages.ts";

/**
 * What is made, or stays, as a whole: the pages of one language; what all languages share, with the words of the main one; the page for
 * missing addresses, which says something in each; and what is copied from elsewhere.
 */
export type Part = Language | "shared" | "missing" | "copies";

/** Folders of a site whose files are copied. */
export const copies = { cubes: "cubes", fonts: "fonts" } as const;

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
