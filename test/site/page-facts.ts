import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** What tests ask of a page as a file. */
export interface PageFacts {
  readonly language: string | null;
  /** The other languages that it offers. */
  readonly offered: readonly string[];
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly policy: string;
  /** Elements with a style or a handler of their own. */
  readonly inline: number;
  /** Figures that can be taken away by buttons of a script. */
  readonly taken: number;
  readonly text: string;
}

/** Reads pages of a site, each once. */
export function pageFacts(site: string): (file: string) => Promise<PageFacts> {
  const known = new Map<string, Promise<PageFacts>>();
  return (file) => {
    const found = known.get(file) ?? read(join(site, file));
    known.set(file, found);
    return found;
  };
}

async function read(path: string): Promise<PageFacts> {
  const { document } = parseHTML(await readFile(path, "utf8"));
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    language: document.documentElement.getAttribute("lang"),
    offered: all(".languages a").map((link) => link.getAttribute("hreflang") ?? ""),
    links: all("[href], [src]").map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? ""),
    ids: new Set(all("[id]").map(({ id }) => id)),
    policy: all('meta[http-equiv="Content-Security-Policy" i]')[0]?.getAttribute("content") ?? "",
    inline: all("[style], [onclick], [onload]").length,
    taken: all("[data-take-away]").length,
    text: document.body.textContent ?? "",
  };
}
