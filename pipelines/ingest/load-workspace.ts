import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "../fault.ts";
import { findExports } from "../sources/find-exports.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { unreadColumns } from "./drift.ts";
import type { EarlierFile, FileLoad } from "./file-load.ts";
import { KnownHashes } from "./known-hashes.ts";
import type { Load } from "./load.ts";
import { loadFile } from "./load-file.ts";
import { type LoadProgress, ProgressOfFiles } from "./load-progress.ts";
import { machineFault } from "./machine-fault.ts";
import { readManifest } from "./manifest.ts";
import { type FunctionNames, functionNames } from "./mapping.ts";
import { publishFolder, sweepUnfinished } from "./publish-folder.ts";
import { openSession, type Session } from "./session.ts";
import { shownPath } from "./shown-path.ts";
import { standingLoads } from "./standing-loads.ts";
import { type Wanted, wantedFiles } from "./wanted-files.ts";

const scratchPrefix = "scratch-";

/** How a workspace is loaded. */
export interface LoadOptions {
  /** `.touchline/<workspace id>`. */
  readonly work: string;
  /** Told what is done, one line per file that is read. */
  readonly log: (line: string) => void;
  /** Told before each file that is read, now and then while it is, and when all are. */
  readonly progress?: (progress: LoadProgress) => void;
  /** Memory that the engine may use for each source that is read; its share of what all may use if not said. */
  readonly memoryLimit?: string;
  /** Threads of DuckDB for each source that is read; if not said, 2 where a file is large, else 1. */
  readonly threads?: number;
  /** Ends it before the next file, with its error. */
  readonly signal?: AbortSignal | undefined;
}

/** What the exports of a workspace gave. */
export interface LoadedWorkspace {
  readonly loads: Load[];
  /** Files in the exports folder that no source claims. */
  readonly unclaimed: string[];
}

/**
 * Brings the lake up to the exports: reads every file that is new or whose source has changed, and nothing else.
 *
 * The caller holds the lock of `work` (see `acquireLock`).
 *
 * @throws Fault("input") for a file that cannot be read as its source says, Fault("machine") for a full disk
 */
export async function loadWorkspace(
  workspace: WorkspaceDefinition,
  options: LoadOptions,
): Promise<LoadedWorkspace> {
  const { bySource, unclaimed } = findExports(workspace.exports, workspace.sources);
  mkdirSync(options.work, { recursive: true });
  const hashes = new KnownHashes(options.work);
  const wanted: Wanted[] = [];
  for (const source of workspace.sources) {
    const files = bySource.get(source.id) ?? [];
    wanted.push(...(await wantedFiles(workspace, source, files, loadsFolder(options.work), hashes)));
  }
  sweepUnfinished(loadsFolder(options.work));
  sweepScratch(options.work);
  const missing = wanted.filter(({ folder }) => readManifest(folder) === null);
  if (missing.length > 0) await readFiles(workspace, missing, wanted, options);
  hashes.save();
  return { loads: wanted.map(loadOf), unclaimed: [...unclaimed] };
}

/** Folder of all loads in a work folder. */
export function loadsFolder(work: string): string {
  return join(work, "lake", "loads");
}

/** Removes what a killed run left in its scratch folder. */
function sweepScratch(work: string): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work)) {
    if (name.startsWith(scratchPrefix)) rmSync(join(work, name), { recursive: true, force: true });
  }
}

/** Sources of which files are read at once: while the engine works for some, the text of another is read. */
const lanes = 4;

/** Memory that the engine may use for them together, in megabytes; a single source gets less, for it may be large. */
const memory = { together: 1200, alone: 768 } as const;
/** Files of so many bytes or more are worth a second thread of DuckDB: for smaller ones it costs a fifth more than one alone. */
const largeFile = 64 * 1024 * 1024;

async function readFiles(
  workspace: WorkspaceDefinition,
  missing: readonly Wanted[],
  all: readonly Wanted[],
  options: LoadOptions,
): Promise<void> {
  const standing = standingLoads(loadsFolder(options.work));
  const scratch = mkdtempSync(join(resolve(options.work), scratchPrefix));
  const sized = missing.map((wanted) => ({ wanted, file: wanted.file, bytes: sizeOf(wanted) }));
  const progress = new ProgressOfFiles(sized, options.progress ?? (() => {}));
  const waiting = [...Map.groupBy(sized, ({ wanted }) => wanted.source).values()];
  const reading = { workspace, all, standing, scratch, progress, waiting, options };
  const atOnce = Math.min(lanes, waiting.length);
  try {
    const outcomes = await Promise.allSettled(
      Array.from({ length: atOnce }, () => readSources(reading, atOnce)),
    );
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    progress.end();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

type SizedWanted = { readonly wanted: Wanted; readonly file: string; readonly bytes: number };

/** What the lanes of a load share. */
interface Reading {
  readonly workspace: WorkspaceDefinition;
  readonly all: readonly Wanted[];
  readonly standing: readonly Load[];
  readonly scratch: string;
  readonly progress: ProgressOfFiles;
  /** The files of each source that nobody has begun; none once something failed. */
  readonly waiting: (readonly SizedWanted[])[];
  readonly options: LoadOptions;
}

/** Reads source after source, the files of each in their order, for a file is compared with the one before it. */
async function readSources(reading: Reading, atOnce: number): Promise<void> {
  const { workspace, scratch, waiting, options } = reading;
  const session = await openSession({
    folders: [resolve(workspace.exports), resolve(options.work)],
    temporary: mkdtempSync(join(scratch, "spill-")),
    memoryLimit:
      options.memoryLimit ?? `${atOnce === 1 ? memory.alone : Math.floor(memory.together / atOnce)}MB`,
    threads: options.threads ?? threadsFor(waiting.flat()),
  });
  try {
    const functions = await functionNames(session);
    for (let files = waiting.shift(); files !== undefined; files = waiting.shift())
      for (const file of files) {
        options.signal?.throwIfAborted();
        await readOne(session, functions, reading, file);
      }
  } catch (error) {
    waiting.length = 0;
    throw error;
  } finally {
    session.close();
  }
}

function threadsFor(files: readonly SizedWanted[]): number {
  return files.some(({ bytes }) => bytes >= largeFile) ? 2 : 1;
}

async function readOne(
  session: Session,
  functions: FunctionNames,
  { workspace, all, standing, scratch, progress, options }: Reading,
  sized: SizedWanted,
): Promise<void> {
  const { wanted } = sized;
  const within = progress.begin(sized);
  const replaced = lastDelivery(standing, wanted);
  const earlier = earlierFile(workspace, wanted, all, replaced);
  const given = { ...wanted, replaced: replaced?.shape, earlier, progress: within };
  await readFile(session, functions, workspace, given, scratch, options);
  progress.done(sized, loadOf(wanted).records);
}

function sizeOf({ archived, path }: Wanted): number {
  return archived?.bytes ?? statSync(path).size;
}

/** The load of the file of the same name, other bytes in it, that was written last; one that could be read, if there is. */
function lastDelivery(standing: readonly Load[], { source, file, hash }: Wanted): Load | undefined {
  const others = standing.filter(
    (load) => load.source === source.id && load.file === file && load.hash !== hash,
  );
  return others.find(({ shape }) => shape !== undefined && unreadColumns(shape).length === 0) ?? others[0];
}

/** What a file is compared with: its last delivery, else the file before it. */
function earlierFile(
  workspace: WorkspaceDefinition,
  wanted: Wanted,
  all: readonly Wanted[],
  replaced: Load | undefined,
): EarlierFile | undefined {
  const own = all.filter(({ source }) => source === wanted.source);
  const before = own[own.indexOf(wanted) - 1];
  const load = replaced ?? (before === undefined ? null : readManifest(before.folder));
  if (load?.shape === undefined) return undefined;
  const shown = shownPath(workspace, load.file);
  return { shown: load === replaced ? `the last delivery of ${shown}` : shown, shape: load.shape };
}

async function readFile(
  session: Session,
  functions: FunctionNames,
  workspace: WorkspaceDefinition,
  wanted: Wanted & Pick<FileLoad, "replaced" | "earlier" | "progress">,
  scratch: string,
  options: LoadOptions,
): Promise<void> {
  const { source, path, file, archived, hash, definition, folder, replaced, earlier, progress } = wanted;
  const before = statSync(path);
  const shown = shownPath(workspace, file);
  const load: FileLoad = {
    ...{ source, path, file, shown, archived, hash, definition, scratch, replaced, earlier, progress },
    zone: workspace.zone,
    key: workspace.key,
  };
  try {
    await publishFolder(folder, async (aside) => {
      await loadFile(session, functions, load, aside);
      refuseChanged(path, before, shown, source.id);
    });
  } catch (error) {
    if (error instanceof Fault) throw error;
    const doing = { what: `loading ${shown}`, folder: options.work, bytes: before.size };
    throw machineFault(error, doing) ?? error;
  }
  const { records, quarantined } = loadOf(wanted);
  const refused = quarantined > 0 ? `, ${quarantined.toLocaleString("en")} in quarantine` : "";
  options.log(`${source.id}: ${shown}: ${records.toLocaleString("en")} records${refused}`);
}

function refuseChanged(
  path: string,
  before: { size: number; mtimeMs: number },
  shown: string,
  source: string,
): void {
  const after = statSync(path);
  if (after.size === before.size && after.mtimeMs === before.mtimeMs) return;
  throw new Fault(
    "input",
    `${source}: ${shown} changed while it was read`,
    "Wait until the export is complete and run it again.",
  );
}

function loadOf({ file, folder, notes }: Wanted): Load {
  const manifest = readManifest(folder);
  if (manifest === null) throw new Error(`no manifest in ${folder}`);
  return { ...manifest, file, notes: [...manifest.notes, ...notes], folder };
}
