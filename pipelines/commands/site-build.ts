import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildSite } from "../../src/build-site.ts";
import { startPages } from "../../src/make-pages.ts";
import type { PagesProcess } from "../../src/pages-process.ts";
import type { Language } from "../sources/languages.ts";
import { readPageCode } from "./site-recipes.ts";
import { StandingSite } from "./standing-site.ts";
import { step } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** What the pages of a site may need in each language, and its tables: those of Kestrel take 14 and 23 MB. */
const pagesBytes = 17_000_000;
const tablesBytes = 30_000_000;

/** Builds a site beside its place, in a folder of this build alone, then puts it there; one that would come out the same stays. */
export class SiteBuild {
  readonly #root: string;
  readonly #site: string;
  readonly #aside: string;
  readonly #standing: StandingSite;
  /** What makes pages, if it is known that there will be some to make. */
  readonly #ahead: PagesProcess | null;

  private constructor(root: string, site: string, aside: string, standing: StandingSite) {
    this.#root = root;
    this.#site = site;
    this.#aside = aside;
    this.#standing = standing;
    this.#ahead = standing.hasOtherCode() ? startPages(root, aside) : null;
  }

  /**
   * Begins before it is known what is published: brings the last good site back, if a build was killed while it put its own there, and
   * starts what makes pages if their code changed.
   *
   * @param root the repository
   * @param site folder of the site
   * @param work folder in which is kept what it was built from
   */
  static async begin(root: string, site: string, work: string): Promise<SiteBuild> {
    restore(site);
    const folder = dirname(site);
    const asides = `${basename(site)}.writing-`;
    const left = existsSync(folder) ? await sweep(folder, asides) : 0;
    // Code that lies in the same place every time is compiled once. What was left may be written to by a process that ends.
    const aside = join(folder, `${asides}${left === 0 ? "next" : randomUUID()}`);
    return new SiteBuild(root, site, aside, new StandingSite(site, work, readPageCode(root)));
  }

  /** Makes what is not as it would come out now, and puts the site in its place. */
  async make(
    published: string,
    languages: readonly Language[],
    { note }: Pick<Terminal, "note">,
  ): Promise<void> {
    const folder = dirname(this.#site);
    const bytes = tablesBytes + languages.length * pagesBytes;
    await step({ what: "building the pages", folder, bytes }, async () => {
      await mkdir(folder, { recursive: true });
      const changed = this.#standing.changed(published);
      if (changed.parts.length === 0) return note("pages: nothing changed since they were built");
      const folders = { root: this.#root, published, outDir: this.#aside };
      const built = buildSite(folders, changed, { ahead: this.#ahead });
      await both(built, this.#standing.bring(changed, this.#aside));
      replace(this.#site, this.#aside);
      this.#standing.noteBuilt(await built);
    });
  }

  /** Ends what was started ahead, and removes what did not come into place. */
  async end(): Promise<void> {
    await this.#ahead?.stop();
    await rm(this.#aside, { recursive: true, force: true });
  }
}

/**
 * Removes what builds that failed or were killed left beside the site, and says how much there was; the pages' process of one may write
 * a last file meanwhile.
 */
async function sweep(folder: string, prefix: string): Promise<number> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  return left.length;
}

/** Waits until both have ended, even if one fails: the other would go on writing. */
async function both(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}

/** Puts a finished site in the place of the last one; nothing else is done between the two renames. */
function replace(site: string, aside: string): void {
  const previous = `${site}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(aside, site);
  rmSync(previous, { recursive: true, force: true });
}

/** Brings the last good site back if a build was killed between the two renames of `replace`. */
function restore(site: string): void {
  const previous = `${site}.previous`;
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
}
