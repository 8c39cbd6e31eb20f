import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Load } from "./load.ts";
import { readManifest } from "./manifest.ts";

/** Every load that lies in a folder of loads, of earlier definitions and earlier files too, the newest first. */
export function standingLoads(all: string): Load[] {
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .flatMap((source) => readdirSync(join(all, source)).map((name) => join(all, source, name)))
    .flatMap((folder) => {
      const manifest = readManifest(folder);
      return manifest === null ? [] : [{ load: { ...manifest, folder }, written: writtenAt(folder) }];
    })
    .sort((one, other) => other.written - one.written)
    .map(({ load }) => load);
}

function writtenAt(folder: string): number {
  return statSync(join(folder, "manifest.json")).mtimeMs;
}
