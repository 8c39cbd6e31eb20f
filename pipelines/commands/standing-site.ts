import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { SiteFolders } from "../../src/build-site.ts";

/** What decides pages beside the published folder, whose name stands for its content and for the code that it shares. */
const code = ["src", "astro.config.mjs", "tsconfig.json"];

/** A site that was built, and from what; where both stand as they were, its pages would come out the same. */
export class StandingSite {
  readonly #folders: SiteFolders;
  readonly #note: string;

  /** @param work folder in which is kept what the site was built from */
  constructor(folders: SiteFolders, work: string) {
    this.#folders = folders;
    this.#note = join(work, `${basename(folders.outDir)}-site.txt`);
  }

  /** Whether the site stands as it was built, from what it would be built from now. */
  async stands(): Promise<boolean> {
    if (!existsSync(this.#note) || !existsSync(this.#folders.outDir)) return false;
    return (await readFile(this.#note, "utf8")) === (await this.#state());
  }

  /** Takes note of the site that was just built. */
  async noteBuilt(): Promise<void> {
    await writeFile(this.#note, await this.#state());
  }

  async #state(): Promise<string> {
    const { root, published, outDir } = this.#folders;
    const hash = createHash("sha256").update(basename(published));
    for (const path of (await Promise.all(code.map((name) => filesIn(join(root, name))))).flat())
      hash.update(`\n${relative(root, path)}\n`).update(await readFile(path));
    return `${hash.digest("hex")} ${await traces(outDir)}`;
  }
}

/** Files of a site by what the file system says of them: nobody changes one without leaving a trace. */
async function traces(folder: string): Promise<string> {
  const found = (await filesIn(folder)).map(async (path) => {
    const { size, mtimeMs, ino } = await stat(path);
    return `${relative(folder, path)} ${size} ${mtimeMs} ${ino}`;
  });
  return createHash("sha256")
    .update((await Promise.all(found)).join("\n"))
    .digest("hex");
}

/** A file, or all files in a folder, sorted. */
async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
