import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { SourceDefinition } from "../sources/definition.ts";
import { matchFile } from "../sources/file-pattern.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import type { ArchivedFile } from "./file-load.ts";
import { definitionHash } from "./fingerprint.ts";
import type { KnownHashes } from "./known-hashes.ts";
import { shownPath } from "./shown-path.ts";
import { containerOf } from "./unpack-file.ts";
import { type Archive, matchingEntries } from "./zip-entry.ts";

/** A file that is to be in the lake, and where. */
export interface Wanted {
  readonly source: SourceDefinition;
  readonly file: string;
  readonly path: string;
  readonly hash: string;
  readonly definition: string;
  readonly folder: string;
  readonly notes: readonly string[];
  /** Where it is in the archive at `path`, if it is one of several there. */
  readonly archived?: ArchivedFile | undefined;
}

/**
 * The files of a source, each once however often its bytes are there under names that tell the same. An archive in which several
 * files match what the source declares as its entry is each of them.
 *
 * @param folder of all loads
 * @throws Fault("input") for an archive that cannot be opened
 */
export async function wantedFiles(
  workspace: WorkspaceDefinition,
  source: SourceDefinition,
  files: readonly string[],
  folder: string,
  hashes: KnownHashes,
): Promise<Wanted[]> {
  const definition = definitionHash(source, workspace);
  const byHash = new Map<string, string[]>();
  for (const file of files) {
    const hash = hashWithName(hashes.hash(resolve(workspace.exports, file)), source, file);
    byHash.set(hash, [...(byHash.get(hash) ?? []), file]);
  }
  const wanted: Wanted[] = [];
  for (const [hash, [file = "", ...others]] of byHash) {
    const path = resolve(workspace.exports, file);
    const notes = others.map((other) => `${other} holds the same bytes; loaded once`);
    const archived = await archivedFiles({ source, path, shown: shownPath(workspace, file) }, file, hash);
    const parts = archived.length > 1 ? archived : [{ file, hash }];
    wanted.push(
      ...parts.map((part) => ({
        ...{ source, path, definition, notes },
        ...part,
        folder: join(folder, source.id, `${part.hash.slice(0, 16)}-${definition.slice(0, 16)}`),
      })),
    );
  }
  return wanted;
}

type Part = Pick<Wanted, "file" | "hash" | "archived">;

/** The files in an archive that a source declares as its entries; none if it is no archive, or declares none. */
async function archivedFiles(whole: Archive, archive: string, hash: string): Promise<Part[]> {
  if (whole.source.entry === undefined || (await containerOf(whole)) !== "zip") return [];
  const entries = await matchingEntries(whole);
  return [...entries].sort().map(([name, bytes]) => ({
    file: `${archive}/${name}`,
    hash: createHash("sha256")
      .update(JSON.stringify([hash, name]))
      .digest("hex"),
    archived: { archive, name, bytes },
  }));
}

/** Where the name tells something, the same bytes under another name are another file. */
function hashWithName(hash: string, source: SourceDefinition, file: string): string {
  const told = matchFile(source.files, file);
  if (told === null || told.size === 0) return hash;
  return createHash("sha256")
    .update(JSON.stringify([hash, ...told]))
    .digest("hex");
}
