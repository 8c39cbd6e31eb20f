import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SourceDefinition } from "../../sources/definition.ts";
import { loadFile } from "../load-file.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { functionNames } from "../mapping.ts";
import type { Session } from "../session.ts";
import { hashFile } from "../survey-file.ts";

/** Loads files by a source that was just drafted, into a folder that the caller removes: the loader itself says whether it fits. */
export async function confirmSource(
  session: Session,
  source: SourceDefinition,
  files: readonly { readonly path: string; readonly file: string }[],
  { zone, key, folder }: { readonly zone: string; readonly key: string; readonly folder: string },
): Promise<Manifest[]> {
  const functions = await functionNames(session);
  const manifests: Manifest[] = [];
  for (const [index, { path, file }] of files.entries()) {
    const target = join(folder, `load-${index}`);
    mkdirSync(target, { recursive: true });
    const named = { source, path, file, shown: file, hash: hashFile(path), definition: "" };
    await loadFile(session, functions, { ...named, zone, key, scratch: folder }, target);
    const manifest = readManifest(target);
    if (manifest === null) throw new Error(`no manifest in ${target}`);
    manifests.push(manifest);
  }
  return manifests;
}
