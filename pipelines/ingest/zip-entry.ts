import { statSync } from "node:fs";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Fault } from "../fault.ts";
import { matchFile } from "../sources/file-pattern.ts";
import type { FileLoad } from "./file-load.ts";

/** A file in an archive that is read. */
export interface ZipEntry {
  readonly entry: Entry;
  stream(): Promise<Readable>;
  close(): void;
}

/** An archive of a source, and what messages call it. */
export type Archive = Pick<FileLoad, "source" | "path" | "shown">;

/**
 * The files in a zip archive that match what its source declares as `entry`, by name, with their packed bytes.
 *
 * @throws Fault("input") for an archive that is broken or attacks, or has one of them twice
 */
export async function matchingEntries(archive: Archive): Promise<ReadonlyMap<string, number>> {
  const file = await opened(archive);
  try {
    const found = matching(archive, await entriesOf(archive, file));
    const names = found.map(({ fileName }) => fileName);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) refuse(archive, `holds "${twice}" twice`, "Pack it again");
    return new Map(found.map(({ fileName, compressedSize }) => [fileName, compressedSize]));
  } finally {
    file.close();
  }
}

/**
 * Finds the file in a zip archive that is meant: the only one, or the only one with the declared name.
 *
 * @throws Fault("input") if there is none or several, if it is encrypted, or if any name in the archive leaves its folder
 */
export async function entryOf(load: FileLoad): Promise<ZipEntry> {
  const archive = await opened(load);
  try {
    const entry = chosen(load, await entriesOf(load, archive));
    if (entry.isEncrypted())
      refuse(load, `is encrypted ("${entry.fileName}")`, "Export it without a password");
    return { entry, stream: () => archive.openReadStreamPromise(entry), close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function opened(load: Archive): Promise<ZipFile> {
  try {
    return await openPromise(load.path, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    return broken(load, error);
  }
}

async function entriesOf(load: Archive, archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(entry);
  } catch (error) {
    broken(load, error);
  }
  refuseOverlap(load, entries);
  return entries.filter(({ fileName }) => !fileName.endsWith("/") && !/(^|\/)(__MACOSX\/|\.)/.test(fileName));
}

/** Files that share their packed bytes swell together, each within its own limit. */
function refuseOverlap(load: Archive, entries: readonly Entry[]): void {
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (packed <= statSync(load.path).size) return;
  refuse(load, "holds files that overlap", "That is how archives attack");
}

function matching({ source }: Archive, entries: readonly Entry[]): Entry[] {
  const { entry: pattern } = source;
  return entries.filter(({ fileName }) => pattern === undefined || matchFile(pattern, fileName) !== null);
}

function chosen(load: FileLoad, entries: readonly Entry[]): Entry {
  const { entry: pattern } = load.source;
  const name = load.archived?.name;
  const [first, second] =
    name === undefined ? matching(load, entries) : entries.filter(({ fileName }) => fileName === name);
  if (first !== undefined && second === undefined) return first;
  const names = entries.map(({ fileName }) => fileName);
  const some = names.length > 10 ? [...names.slice(0, 10), `${names.length - 10} more`] : names;
  return refuse(
    load,
    `holds ${names.length === 0 ? "no file" : some.join(", ")}`,
    `It should hold one file${pattern === undefined ? "" : ` ${pattern}`}. Say in ${load.source.path} which one is meant, or which are: entry: "<name or pattern>"`,
  );
}

function broken(load: Archive, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  if (/absolute path|invalid relative path|invalid characters/.test(reason)) {
    refuse(load, `has a name in it that leaves its folder: ${reason}`, "That is how archives attack");
  }
  if (/encryption/.test(reason)) refuse(load, "is encrypted", "Export it without a password");
  return refuse(load, `cannot be unpacked: ${reason}`, "It is cut off or damaged: get it again");
}

function refuse({ source, shown }: Archive, found: string, advice: string): never {
  throw new Fault("input", `${source.id}: ${shown} ${found}`, `${advice}. Nothing of it was loaded.`);
}
