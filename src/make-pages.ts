import { execFile } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Site } from "../pipelines/publish/published.ts";
import { readSite } from "../pipelines/publish/read-site.ts";
import type { SiteFolders } from "./build-site.ts";
import { compiledFolder, sweepCompiled } from "./compiled-code.ts";
import { moveFiles } from "./move-files.ts";
import { partsIn, type Uses, usesFile, type Wanted } from "./parts.ts";
import type { Task } from "./shares.ts";

const run = promisify(execFile);

/** So many processes make pages at most: each starts the bundler anew, and holds the tables. */
const most = 4;

/** Published rows, each told in one language, from which another process is worth its start of about a second. */
const rowsEach = 20_000;

/** So few pages are made by one process, for another would start in the time that it takes. */
const fewPages = 100;

/**
 * Makes the pages of a site; throws with the first fault.
 * @param wanted by default all
 * @param processes by default as many as the pages are worth
 * @returns the messages that each page says
 */
export async function makePages(folders: SiteFolders, wanted?: Wanted, processes?: number): Promise<Uses> {
  try {
    const site = readSite(folders.published);
    const { parts, only } = wanted ?? { parts: partsIn(site.workspace.languages), only: {} };
    const made = { parts: parts.filter((part) => part !== "copies"), only };
    sweepCompiled(folders.root);
    await mkdir(folders.outDir, { recursive: true });
    return await makeParts(folders, made, processes ?? processesFor(site, made));
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`the pages could not be built: ${firstFault(said)}`);
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

async function makeParts(folders: SiteFolders, wanted: Wanted, processes: number): Promise<Uses> {
  if (wanted.parts.length === 0) return {};
  // Outside of the repository's folder all processes would work in the same one.
  const isOutside = relative(folders.root, folders.outDir).startsWith("..");
  const shares = isOutside ? 1 : Math.max(1, processes);
  const outDirs = Array.from({ length: shares }, (_, share) => join(folders.outDir, `.share-${share}`));
  await together(outDirs, (outDir, share, signal) =>
    makeShare({ ...folders, outDir }, { ...wanted, share, shares }, signal),
  );
  const uses: Uses[] = [];
  for (const outDir of outDirs) {
    uses.push(JSON.parse(await readFile(join(outDir, usesFile), "utf8")));
    await rm(join(outDir, usesFile));
    moveFiles(outDir, folders.outDir);
    await rm(outDir, { recursive: true });
  }
  return Object.assign({}, ...uses);
}

/** Does all at the same time; when one fails the others are stopped, and have ended when its fault is thrown. */
async function together<Item>(
  items: readonly Item[],
  make: (item: Item, index: number, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  let fault: unknown;
  const failed = (error: unknown) => {
    if (!stop.signal.aborted) fault = error;
    stop.abort();
  };
  await Promise.all(items.map((item, index) => make(item, index, stop.signal).catch(failed)));
  if (stop.signal.aborted) throw fault;
}

async function makeShare(
  { root, published, outDir }: SiteFolders,
  task: Task,
  signal?: AbortSignal,
): Promise<void> {
  const script = fileURLToPath(new URL("build-pages.ts", import.meta.url));
  const args = [script, root, published, outDir, JSON.stringify(task)];
  const env = { ...process.env, NODE_COMPILE_CACHE: compiledFolder(root) };
  await run(process.execPath, args, { cwd: root, env, ...(signal && { signal }) });
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
