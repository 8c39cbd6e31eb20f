import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { SourceDefinition } from "../sources/definition.ts";
import { matchFile } from "../sources/file-pattern.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { definitionHash } from "./fingerprint.ts";
import { hashFile } from "./survey-file.ts";

/** A file that is to be in the lake, and where. */
export interface Wanted {
  readonly source: SourceDefinition;
  readonly file: string;
  readonly path: string;
  readonly hash: string;
  readonly definition: string;
  readonly folder: string;
  readonly notes: readonly string[];
}

/**
 * The files of a source, each once however often its bytes are there under names that tell the same.
 *
 * @param folder of all loads
 */
export function wantedFiles(
  workspace: WorkspaceDefinition,
  source: SourceDefinition,
  files: readonly string[],
  folder: string,
): Wanted[] {
  const definition = definitionHash(source, workspace);
  const byHash = new Map<string, string[]>();
  for (const file of files) {
    const hash = hashWithName(hashFile(join(workspace.exports, file)), source, file);
    byHash.set(hash, [...(byHash.get(hash) ?? []), file]);
  }
  return [...byHash].map(([hash, [file = "", ...others]]) => ({
    source,
    file,
    path: resolve(workspace.exports, file),
    hash,
    definition,
    folder: join(folder, source.id, `${hash.slice(0, 16)}-${definition.slice(0, 16)}`),
    notes: others.map((other) => `${other} holds the same bytes; loaded once`),
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
