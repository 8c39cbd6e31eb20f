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
import type { SiteFolders } from "../../src/build-site.ts";
import { type Part, partOf } from "../../src/parts.ts";
import { languages } from "../sources/languages.ts";
import { filesIn } from "./files-in.ts";
import { type Recipes, siteRecipes } from "./site-recipes.ts";

/** What is noted of each part of a site: what it was made from, and how its files stood then. */
const noted = z.record(z.string(), z.object({ recipe: z.string(), files: z.string() }));

/** A site that was built, and from what: a part of which both stand as they were would come out the same. */
export class StandingSite {
  readonly #site: string;
  readonly #note: string;
  readonly #recipes: Recipes;

  /** @param work folder in which is kept what the site was built from */
  constructor(folders: SiteFolders, work: string) {
    this.#site = folders.outDir;
    this.#note = join(work, `${basename(folders.outDir)}-site.json`);
    // Read before the pages are made: what changes meanwhile is found changed the next time.
    this.#recipes = siteRecipes(folders);
  }

  /** The parts that do not stand as they would be built now; none of a site that would come out the same. */
  changed(): readonly Part[] {
    const before = this.#noted();
    const files = this.#traces();
    // A file that no part would make has no place in the site.
    const isStrange = [...files.keys()].some((part) => !this.#recipes.has(part));
    const parts = [...this.#recipes].filter(
      ([part, recipe]) => before[part]?.recipe !== recipe || before[part]?.files !== files.get(part),
    );
    return parts.length === 0 && isStrange ? ["copies"] : parts.map(([part]) => part);
  }

  /** Gives the files of all parts but these a second place in a folder; they stay in the first. */
  async bring(changed: readonly Part[], folder: string): Promise<void> {
    const kept = [...this.#files()].filter(([part]) => this.#recipes.has(part) && !changed.includes(part));
    const files = kept.flatMap(([, own]) => own);
    for (const [below, own] of Map.groupBy(files, (file) => dirname(file))) {
      mkdirSync(join(folder, below), { recursive: true });
      for (const file of own) linkOrCopy(join(this.#site, file), join(folder, file));
      // The processes that make the others are started meanwhile.
      await immediately();
    }
  }

  /** Takes note of the site that was just built. */
  noteBuilt(): void {
    const files = this.#traces();
    const notes = [...this.#recipes].map(([part, recipe]) => [
      part,
      { recipe, files: files.get(part) ?? "" },
    ]);
    writeFileSync(this.#note, JSON.stringify(Object.fromEntries(notes)));
  }

  #noted(): z.output<typeof noted> {
    try {
      return noted.parse(JSON.parse(readFileSync(this.#note, "utf8")));
    } catch {
      // There is none, or it was cut off when a build was killed: then nothing is known to stand.
      return {};
    }
  }

  /** The files of each part, from the site's folder. */
  #files(): ReadonlyMap<Part, readonly string[]> {
    if (!existsSync(this.#site)) return new Map();
    const files = filesIn(this.#site).map((path) => relative(this.#site, path));
    return Map.groupBy(files, (file) => partOf(languages, file));
  }

  /** The files of each part by what the file system says of them: nobody changes one without leaving a trace. */
  #traces(): ReadonlyMap<Part, string> {
    return new Map([...this.#files()].map(([part, files]) => [part, this.#tracesOf(files)]));
  }

  #tracesOf(files: readonly string[]): string {
    const hash = createHash("sha256");
    for (const file of files) {
      const { size, mtimeMs, ino } = statSync(join(this.#site, file));
      hash.update(`${file} ${size} ${mtimeMs} ${ino}\n`);
    }
    return hash.digest("hex");
  }
}

/** Gives a file a second name; where the file system knows no such thing, a copy. */
function linkOrCopy(file: string, place: string): void {
  try {
    linkSync(file, place);
  } catch {
    copyFileSync(file, place);
  }
}
