import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import type { Site } from "../pipelines/publish/published.ts";
import { readSite } from "../pipelines/publish/read-site.ts";
import type { SiteFolders } from "./build-site.ts";
import { sweepCompiled } from "./compiled-code.ts";
import { moveFiles } from "./move-files.ts";
import { PagesProcess } from "./pages-process.ts";
import { partsIn, type Uses, type Wanted } from "./parts.ts";

/** So many processes make pages at most: each starts the bundler anew, and holds the tables. */
const most = 4;

/** Published rows, each told in one language, from which another process is worth its start of about a second. */
const rowsEach = 20_000;

/** So few pages are made by one process, for another would start in the time that it takes. */
const fewPages = 100;

/** How pages are made. */
export interface MakingPages {
  /** How many processes make them; by default as many as they are worth. */
  readonly processes?: number;
  /** One of them that was started ahead, for this folder. */
  readonly ahead?: PagesProcess | null;
}

/** Starts a process for the pages of a site, for whoever knows that there will be some to make, and not yet which. */
export function startPages(root: string, outDir: string): PagesProcess {
  sweepCompiled(root);
  return new PagesProcess(root, shareFolder(outDir, 0));
}

/**
 * Makes the pages of a site; throws with the first fault.
 * @param wanted by default all
 * @returns the messages that each page says
 */
export async function makePages(
  folders: SiteFolders,
  wanted?: Wanted,
  { processes, ahead }: MakingPages = {},
): Promise<Uses> {
  try {
    const site = readSite(folders.published);
    const { parts, only } = wanted ?? { parts: partsIn(site.workspace.languages), only: {} };
    const made = { parts: parts.filter((part) => part !== "copies"), only };
    if (made.parts.length === 0) return {};
    // Outside of the repository's folder all processes would work in the same one.
    const isOutside = relative(folders.root, folders.outDir).startsWith("..");
    const shares = isOutside ? 1 : Math.max(1, processes ?? processesFor(site, made));
    return await makeShares(folders, made, ahead ?? startPages(folders.root, folders.outDir), shares);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`the pages could not be built: ${firstFault(said)}`);
  } finally {
    await ahead?.stop();
  }
}

function processesFor({ cubes }: Site, { parts, only }: Wanted): number {
  const pages = parts.reduce(
    (sum, part) => sum + (only[part]?.length ?? (part === "missing" ? 1 : fewPages)),
    0,
  );
  if (pages < fewPages) return 1;
  const tables = cubes.filter(({ file }) => file.endsWith(".arrow"));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return Math.min(most, availableParallelism(), Math.ceil((rows * parts.length) / rowsEach));
}

async function makeShares(
  { root, published, outDir }: SiteFolders,
  wanted: Wanted,
  first: PagesProcess,
  shares: number,
): Promise<Uses> {
  const others = Array.from(
    { length: shares - 1 },
    (_, index) => new PagesProcess(root, shareFolder(outDir, index + 1)),
  );
  const makers = [first, ...others];
  try {
    const uses = await Promise.all(
      makers.map((maker, share) => maker.make({ published, task: { ...wanted, share, shares } })),
    );
    for (const maker of makers) {
      moveFiles(maker.outDir, outDir);
      await rm(maker.outDir, { recursive: true });
    }
    return Object.assign({}, ...uses);
  } finally {
    // When one fails the others are stopped, and have ended when its fault is thrown.
    await Promise.all(makers.map((maker) => maker.stop()));
  }
}

/** Where a process makes its share of a site's pages. */
function shareFolder(outDir: string, share: number): string {
  return join(outDir, `.share-${share}`);
}

/** The first fault that Astro tells, without its clock and without the places in bundled code. */
function firstFault(said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  // A full disk shows itself in many ways; the line that names it says most.
  const full = lines.find((line) => /ENOSPC|no space left/i.test(line));
  // An error that nobody caught comes after the line of code that threw it, which may speak of errors too.
  const thrown = lines.find((line) => /^\w*Error: |\[ERROR\]/.test(line));
  const fault = full ?? thrown ?? lines.find((line) => /error/i.test(line)) ?? lines[0] ?? "nothing was said";
  return fault.replace(/^([\d:]+ \[ERROR\]|Error:) /, "");
}
