import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { Fault } from "../fault.ts";
import { byCloseness } from "./closest.ts";
import type { SourceDefinition } from "./definition.ts";
import { matchFile } from "./file-pattern.ts";

/** Which export files belong to which source. */
export interface FoundExports {
  /** Paths inside the exports folder by source id, sorted. */
  readonly bySource: ReadonlyMap<string, readonly string[]>;
  /** Files that no source claims. */
  readonly unclaimed: readonly string[];
}

/**
 * Finds the files of every source.
 *
 * @throws Fault("input") if the folder is missing, a source has no file in it, or a file is a link to elsewhere
 */
export function findExports(folder: string, sources: readonly SourceDefinition[]): FoundExports {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Fault(
      "input",
      `no exports folder ${folder}`,
      `Put the export files there (${patterns(sources)}), or say where they are with --exports <folder>.`,
    );
  }
  const files = filesIn(folder);
  const bySource = new Map(
    sources.map((source) => [source.id, files.filter((file) => matchFile(source.files, file) !== null)]),
  );
  if ([...bySource.values()].every((found) => found.length === 0)) refuseNone(folder, sources, files);
  for (const source of sources) {
    if (bySource.get(source.id)?.length === 0) refuseMissing(folder, source, files);
  }
  const claimed = new Set([...bySource.values()].flat());
  for (const file of claimed) refuseOutside(folder, file);
  return { bySource, unclaimed: files.filter((file) => !claimed.has(file)) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .sort();
}

/** A link may lead to another file of the exports folder, and nowhere else. */
function refuseOutside(folder: string, file: string): void {
  const path = join(folder, file);
  const target = existsSync(path) ? realpathSync(path) : null;
  if (target?.startsWith(`${realpathSync(folder)}${sep}`) && statSync(path).isFile()) return;
  const found = target === null ? "to nothing" : "to a place outside the exports folder, or to a folder";
  throw new Fault(
    "input",
    `${path} is a link ${found}`,
    "Put the file itself there: an export is read from the exports folder only.",
  );
}

function refuseNone(folder: string, sources: readonly SourceDefinition[], files: readonly string[]): never {
  throw new Fault(
    "input",
    `no export found in ${folder}: looked for ${patterns(sources)}`,
    `${holds(files)} Put the exports there, or say where they are with --exports <folder>.`,
  );
}

function refuseMissing(folder: string, source: SourceDefinition, files: readonly string[]): never {
  const near = byCloseness(
    source.files,
    files.filter((file) => basename(file) !== ""),
  ).slice(0, 3);
  throw new Fault(
    "input",
    `${source.id}: no file "${source.files}" in ${folder}`,
    `${near.length === 0 ? "The folder is empty." : `The nearest names are ${near.join(", ")}.`} Add the file, or mend files in ${source.path}.`,
  );
}

function patterns(sources: readonly SourceDefinition[]): string {
  return sources.map((source) => source.files).join(", ");
}

function holds(files: readonly string[]): string {
  if (files.length === 0) return "The folder is empty.";
  const rest = files.length > 10 ? ` and ${files.length - 10} more` : "";
  return `The folder has ${files.slice(0, 10).join(", ")}${rest}.`;
}
