import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Load } from "../ingest/load.ts";
import type { Audience } from "../publish/publish.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";

/** The receipt of a published folder: what it was made from, and how many checks held. */
export interface Standing {
  readonly fingerprint: string;
  readonly checks: number;
}

/** Folders whose code decides what is published. */
const code = ["lake", "sources", "engine", "models", "stats", "publish"].map((layer) =>
  join("pipelines", layer),
);

/**
 * SHA-256 of everything that decides what is published: the loads, the workspace, the audience, the models and the code
 * that runs them, and the libraries' versions. Where it is the same, so is every number and every check.
 */
export async function publicationFingerprint(
  root: string,
  workspace: WorkspaceDefinition,
  loads: readonly Load[],
  unclaimed: readonly string[],
  audience: Audience,
): Promise<string> {
  const hash = createHash("sha256");
  const { key: _, folder: _folder, exports: _exports, ...definition } = workspace;
  const sources = definition.sources.map((source) => ({
    ...source,
    mappings: [...source.mappings],
    path: "",
  }));
  hash.update(JSON.stringify({ ...definition, sources, audience, unclaimed }));
  hash.update(
    JSON.stringify(loads.map(({ source, file, hash, definition }) => [source, file, hash, definition])),
  );
  for (const folder of code)
    for (const file of (await readdir(join(root, folder), { recursive: true })).sort())
      if (/\.(ts|sql)$/.test(file)) hash.update(file).update(await readFile(join(root, folder, file)));
  hash.update(await readFile(join(root, "package-lock.json")));
  return hash.digest("hex");
}

/** The receipt of a published folder that stands; null if there is none. */
export async function readStanding(published: string): Promise<Standing | null> {
  const file = receipt(published);
  if (!existsSync(file) || !existsSync(join(published, "site.json"))) return null;
  // Written by `writeStanding`; a damaged one does not parse, and the folder is made anew.
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text) as Standing;
  } catch {
    return null;
  }
}

/** Takes the receipt away before the folder changes, so that no receipt ever speaks of another folder. */
export async function withdrawStanding(published: string): Promise<void> {
  await rm(receipt(published), { force: true });
}

/** Writes the receipt once the folder is complete. */
export async function writeStanding(published: string, standing: Standing): Promise<void> {
  await writeFile(receipt(published), JSON.stringify(standing));
}

function receipt(published: string): string {
  return `${published}.json`;
}
