import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Fault } from "../fault.ts";
import { matchFile } from "../sources/file-pattern.ts";
import type { FileLoad } from "./file-load.ts";

/** The one file in an archive that is read. */
export interface ZipEntry {
  readonly entry: Entry;
  stream(): Promise<Readable>;
  close(): void;
}

/**
 * Finds the file in a zip archive that its source means: the only one, or the only one with the declared name.
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

async function opened(load: FileLoad): Promise<ZipFile> {
  try {
    return await openPromise(load.path, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    return broken(load, error);
  }
}

async function entriesOf(load: FileLoad, archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(entry);
  } catch (error) {
    broken(load, error);
  }
  return entries.filter(({ fileName }) => !fileName.endsWith("/") && !/(^|\/)(__MACOSX\/|\.)/.test(fileName));
}

function chosen(load: FileLoad, entries: readonly Entry[]): Entry {
  const { entry: pattern } = load.source;
  const found = entries.filter(
    ({ fileName }) => pattern === undefined || matchFile(pattern, fileName) !== null,
  );
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const names = entries.map(({ fileName }) => fileName);
  const some = names.length > 10 ? [...names.slice(0, 10), `${names.length - 10} more`] : names;
  return refuse(
    load,
    `holds ${names.length === 0 ? "no file" : some.join(", ")}`,
    `It should hold one file${pattern === undefined ? "" : ` ${pattern}`}. Say which one is meant in ${load.source.path}: entry: "<name or pattern>"`,
  );
}

function broken(load: FileLoad, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  if (/absolute path|invalid relative path|invalid characters/.test(reason)) {
    refuse(load, `has a name in it that leaves its folder: ${reason}`, "That is how archives attack");
  }
  if (/encryption/.test(reason)) refuse(load, "is encrypted", "Export it without a password");
  return refuse(load, `cannot be unpacked: ${reason}`, "It is cut off or damaged: get it again");
}

function refuse({ source, shown }: FileLoad, found: string, advice: string): never {
  throw new Fault("input", `${source.id}: ${shown} ${found}`, `${advice}. Nothing of it was loaded.`);
}
