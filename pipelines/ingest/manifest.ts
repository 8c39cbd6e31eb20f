import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Load } from "./load.ts";

const shapeSchema = z.object({
  columns: z.array(z.string()),
  strangers: z.array(z.string()).optional(),
  values: z.record(z.string(), z.object({ read: z.number(), unread: z.number() })),
});

const manifestSchema = z.object({
  source: z.string(),
  file: z.string(),
  hash: z.string(),
  definition: z.string(),
  bytes: z.number(),
  records: z.number(),
  accepted: z.number(),
  quarantined: z.number(),
  refusals: z.array(z.object({ rule: z.string(), column: z.string().nullable(), records: z.number() })),
  remarks: z.array(z.object({ rule: z.string(), column: z.string(), values: z.number() })),
  notes: z.array(z.string()),
  repeated: z.object({
    records: z.number(),
    example: z.object({ record: z.number(), first: z.number() }).nullable(),
  }),
  tables: z.record(z.string(), z.number()),
  newest: z.string().nullable(),
  shape: shapeSchema.optional(),
  replaced: shapeSchema.optional(),
});

/** A load as `manifest.json` keeps it: all but the folder it lies in. */
export type Manifest = Omit<Load, "folder">;

/** Reads the manifest of a load folder; null if it cannot be read, or a file of the load is gone. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return null;
  const parsed = manifestSchema.safeParse(parse(readFileSync(path, "utf8")));
  return parsed.success && isWhole(folder, parsed.data) ? parsed.data : null;
}

/** Writes the manifest of a load folder. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function isWhole(folder: string, { tables }: Manifest): boolean {
  const names = [...Object.keys(tables), "quarantine", "remarks"];
  return names.every((name) => existsSync(join(folder, `${name}.parquet`)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
