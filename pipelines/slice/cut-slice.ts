import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Engine } from "../engine/engine.ts";
import type { Load } from "../ingest/load.ts";
import { shownPath } from "../ingest/shown-path.ts";
import { matchFile } from "../sources/file-pattern.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { chooseRecords, type Records } from "./choose-records.ts";
import { type ThinFile, thinFile } from "./thin-file.ts";
import { joined, whole } from "./thin-spans.ts";

/** Files of so few records come whole: a rate card, a list of policies. */
const smallFile = 100;

/** A workspace whose exports are in the lake. */
interface Loaded {
  readonly workspace: WorkspaceDefinition;
  readonly loads: readonly Load[];
}

/** Where the files of a slice go, and what is gone when it is cut. */
interface Folders {
  readonly folder: string;
  readonly scratch: string;
}

/**
 * Writes the exports of a workspace again with the records of one in so many customers (see `chooseRecords`), under the names that
 * they have: what is loaded from them is a small company of the same kind. Files of a source that differ in their records alone are
 * written as one, under the name of the first, for each file takes time of its own.
 *
 * @param engine in which every model is made from these loads
 * @param folder to be filled; it is emptied first
 * @param signal ends it between two files, with its error
 */
export async function cutSlice(
  engine: Engine,
  { workspace, loads }: Loaded,
  folder: string,
  oneIn: number,
  signal: AbortSignal,
): Promise<void> {
  const chosen = await chooseRecords(engine, loads, oneIn);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(`${folder}-scratch-`);
  try {
    for (const parts of Map.groupBy(loads.entries(), ([, { source }]) => source).values()) {
      signal.throwIfAborted();
      const files = parts.map(([index, load]) => ({ load, kept: chosen[index] ?? new Set<number>() }));
      await cutSource(workspace, files, { folder, scratch });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface File {
  readonly load: Load;
  readonly kept: Records;
}

async function cutSource(
  workspace: WorkspaceDefinition,
  files: readonly File[],
  folders: Folders,
): Promise<void> {
  const cut: { readonly file: string; readonly thin: ThinFile }[] = [];
  for (const { load, kept } of files) {
    const file = exportOf(workspace, load);
    const thin = file === load.file ? await thinLoad(workspace, load, kept, folders) : null;
    if (thin === null) keepWhole(join(workspace.exports, file), targetOf(folders, file));
    else cut.push({ file, thin });
  }
  const isOne = !isToldByName(workspace, files);
  const kinds = Map.groupBy(cut, ({ file, thin }) => (isOne ? kindOf(thin) : null) ?? file);
  for (const [first, ...others] of kinds.values()) {
    if (first === undefined) continue;
    write(
      targetOf(folders, first.file),
      first.thin,
      others.map(({ thin }) => thin),
    );
  }
}

/** A file with the records that are kept; null where it comes whole. */
async function thinLoad(
  workspace: WorkspaceDefinition,
  { source: id, file, hash, definition, records }: Load,
  kept: Records,
  { scratch }: Folders,
): Promise<ThinFile | null> {
  const source = workspace.sources.find((declared) => declared.id === id);
  if (source === undefined || records <= smallFile) return null;
  const path = join(workspace.exports, file);
  const shown = shownPath(workspace, file);
  const { zone, key } = workspace;
  return await thinFile({ source, zone, key, path, file, shown, hash, definition, scratch }, kept);
}

/** Whether the names of files say something that their records do not. */
function isToldByName({ sources }: WorkspaceDefinition, files: readonly File[]): boolean {
  return files.some(({ load }) => {
    const source = sources.find(({ id }) => id === load.source);
    const told = source === undefined ? null : matchFile(source.files, load.file);
    return told !== null && told.size > 0;
  });
}

/** Files of one kind can be written as one; null where a file can only stand alone. */
function kindOf({ content, isGzipped }: ThinFile): string | null {
  return content instanceof Uint8Array ? null : `${content.kind} ${isGzipped}`;
}

function write(target: string, { content, isGzipped }: ThinFile, others: readonly ThinFile[]): void {
  const alike = others.flatMap((other) => (other.content instanceof Uint8Array ? [] : [other.content]));
  const bytes = content instanceof Uint8Array ? content : whole(joined(content, alike));
  writeFileSync(target, isGzipped ? gzipSync(bytes, { level: 1 }) : bytes);
}

/** A copy, not another name for the same bytes: that would change what the file system says of the export. */
function keepWhole(path: string, target: string): void {
  // Of an archive in which several files are read each is a load.
  if (!existsSync(target)) copyFileSync(path, target, constants.COPYFILE_FICLONE);
}

function targetOf({ folder }: Folders, file: string): string {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  return target;
}

/** The export in which a load was read: the file, or the archive that holds it. */
function exportOf({ exports }: WorkspaceDefinition, { file }: Load): string {
  let found = file;
  while (found !== "." && !existsSync(join(exports, found))) found = dirname(found);
  return found;
}
