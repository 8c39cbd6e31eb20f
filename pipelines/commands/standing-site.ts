import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { setImmediate as immediately } from "node:timers/promises";
import { z } from "zod";
import { type Part, pageName, partOf, type Uses, type Wanted } from "../../src/parts.ts";
import { languages } from "../sources/languages.ts";
import { filesIn } from "./files-in.ts";
import { type PageCode, type Recipe, type Recipes, siteRecipes } from "./site-recipes.ts";

/** What is noted of a part of a site: what it was made from, how its files stood then, and the messages of each page by their place. */
const partNote = z.object({
  whole: z.string(),
  bare: z.string(),
  texts: z.record(z.string(), z.string()),
  files: z.string(),
  /** Places among the names of `texts`, with commas between them: read for the pages of which it is asked alone. */
  uses: z.record(z.string(), z.string()),
});

type PartNote = z.output<typeof partNote>;

const siteNote = z.object({
  /** A hash of the code of the pages. */
  code: z.string().nullable(),
  parts: z.record(z.string(), partNote),
});

/** A site that was built, and from what: a part of which both stand as they were would come out the same. */
export class StandingSite {
  readonly #site: string;
  readonly #note: string;
  readonly #code: PageCode;
  readonly #before: z.output<typeof siteNote>;
  /** What the file system says of files, by their path in the site. */
  #traces = new Map<string, string>();
  #recipes: Recipes = new Map();

  /**
   * @param site folder of the site
   * @param work folder in which is kept what it was built from
   * @param code of the pages, read before any is made: what changes meanwhile is found changed the next time
   */
  constructor(site: string, work: string, code: PageCode) {
    this.#site = site;
    this.#note = join(work, `${basename(site)}-site.json`);
    this.#code = code;
    this.#before = this.#noted();
  }

  /** Whether it was made by other code, or with other words, so that pages are to be made whatever is published. */
  hasOtherCode(): boolean {
    return this.#before.code !== null && this.#before.code !== this.#code.whole;
  }

  /**
   * What does not stand as it would be built now from a published folder: nothing of a site that would come out the same. Where no
   * more than words of a language changed, only the pages that say them.
   */
  changed(published: string): Wanted {
    this.#recipes = siteRecipes(this.#code, published);
    const files = this.#files();
    const parts: Part[] = [];
    const only: Partial<Record<Part, readonly string[]>> = {};
    for (const [part, recipe] of this.#recipes) {
      const note = this.#before.parts[part];
      const own = files.get(part) ?? [];
      const isWhole = note?.files === this.#tracesOf(own);
      if (isWhole && note.whole === recipe.whole) continue;
      if (isWhole && note.bare === recipe.bare) {
        const pages = own.map(pageName).filter((page) => saysOther(note, recipe, page));
        if (pages.length === 0) continue;
        only[part] = pages;
      }
      parts.push(part);
    }
    // A file that no part would make has no place in the site.
    const isStrange = [...files.keys()].some((part) => !this.#recipes.has(part));
    return { parts: parts.length === 0 && isStrange ? ["copies"] : parts, only };
  }

  /** Gives the files of all but what is made a second place in a folder; they stay in the first. */
  async bring({ parts, only }: Wanted, folder: string): Promise<void> {
    const isKept = (part: Part, file: string) =>
      !parts.includes(part) || (only[part] !== undefined && !only[part].includes(pageName(file)));
    const files = [...this.#files()]
      .filter(([part]) => this.#recipes.has(part))
      .flatMap(([part, own]) => own.filter((file) => isKept(part, file)));
    const traces = new Map<string, string>();
    for (const [below, own] of Map.groupBy(files, (file) => dirname(file))) {
      mkdirSync(join(folder, below), { recursive: true });
      for (const file of own) {
        const trace = this.#traceOf(file);
        // The file system says the same of a second name.
        if (linkOrCopy(join(this.#site, file), join(folder, file))) traces.set(file, trace);
      }
      // The processes that make the others are started meanwhile.
      await immediately();
    }
    this.#traces = traces;
  }

  /**
   * Takes note of the site as it stands now.
   *
   * @param uses the messages of each page that was made now; the others stand as they were noted
   */
  noteBuilt(uses: Uses): void {
    const files = this.#files();
    const notes = [...this.#recipes].map(([part, recipe]): [Part, PartNote] => {
      const own = files.get(part) ?? [];
      const places = new Map(Object.keys(recipe.texts).map((name, place) => [name, place]));
      const placed = (names: readonly string[]) => names.flatMap((name) => places.get(name) ?? []).join();
      const pages = own.map(pageName).flatMap((page): [string, string][] => {
        const said = uses[page] === undefined ? this.#before.parts[part]?.uses[page] : placed(uses[page]);
        return said === undefined ? [] : [[page, said]];
      });
      return [part, { ...recipe, files: this.#tracesOf(own), uses: Object.fromEntries(pages) }];
    });
    writeFileSync(this.#note, JSON.stringify({ code: this.#code.whole, parts: Object.fromEntries(notes) }));
  }

  #noted(): z.output<typeof siteNote> {
    try {
      return siteNote.parse(JSON.parse(readFileSync(this.#note, "utf8")));
    } catch {
      // There is none, or it was cut off when a build was killed: then nothing is known to stand.
      return { code: null, parts: {} };
    }
  }

  /** The files of each part, from the site's folder. */
  #files(): ReadonlyMap<Part, readonly string[]> {
    if (!existsSync(this.#site)) return new Map();
    const files = filesIn(this.#site).map((path) => relative(this.#site, path));
    return Map.groupBy(files, (file) => partOf(languages, file));
  }

  /** Files by what the file system says of them: nobody changes one without leaving a trace. */
  #tracesOf(files: readonly string[]): string {
    const hash = createHash("sha256");
    for (const file of files) hash.update(`${file} ${this.#traceOf(file)}\n`);
    return hash.digest("hex");
  }

  #traceOf(file: string): string {
    const known = this.#traces.get(file);
    if (known !== undefined) return known;
    const { size, mtimeMs, ino } = statSync(join(this.#site, file));
    const trace = `${size} ${mtimeMs} ${ino}`;
    this.#traces.set(file, trace);
    return trace;
  }
}

/** Whether a page says a message whose text is another now, or it is not known what it says. */
function saysOther({ texts, uses }: PartNote, recipe: Recipe, page: string): boolean {
  const said = uses[page];
  if (said === undefined) return true;
  const names = Object.keys(texts);
  const isOther = (name: string) => texts[name] !== recipe.texts[name];
  return said !== "" && said.split(",").some((place) => isOther(names[Number(place)] ?? ""));
}

/** Gives a file a second name; where the file system knows no such thing, a copy. Says whether it is the same file. */
function linkOrCopy(file: string, place: string): boolean {
  try {
    linkSync(file, place);
    return true;
  } catch {
    copyFileSync(file, place);
    return false;
  }
}
