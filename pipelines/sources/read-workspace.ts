import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Fault } from "../fault.ts";
import { everyHour } from "./calendar.ts";
import { checkCounterparts } from "./check-counterparts.ts";
import { checkSource } from "./check-source.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { defaultExport } from "./default-export.ts";
import { type SourceDefinition, sourceSchema } from "./definition.ts";
import { findExports } from "./find-exports.ts";
import { parseFile } from "./parse.ts";
import { readTouchpoints } from "./read-touchpoints.ts";
import { readTranslations } from "./read-translations.ts";
import { type WorkspaceDefinition, workspaceSchema } from "./workspace.ts";

/** What a workspace is read with. */
export interface ReadOptions {
  /** Where the export files are; `<workspace>/exports` if not said. */
  readonly exports?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const needs = "A workspace is a folder with workspace.ts, touchpoints.csv and sources/<source>/source.ts.";

/**
 * Reads and checks a workspace folder, and that its exports are there.
 *
 * @throws Fault("input") for anything that is missing or does not fit
 */
export async function readWorkspace(given: string, options: ReadOptions): Promise<WorkspaceDefinition> {
  const workspace = await readDefinitions(given, options);
  findExports(workspace.exports, workspace.sources);
  return workspace;
}

/**
 * Reads and checks a workspace folder, whether its exports are there or not.
 *
 * @throws Fault("input") for anything that is missing or does not fit
 */
export async function readDefinitions(given: string, options: ReadOptions): Promise<WorkspaceDefinition> {
  const folder = near(given);
  refuseNoWorkspace(folder);
  const path = join(folder, "workspace.ts");
  const workspace = parseFile(workspaceSchema, await defaultExport(path), path);
  const touchpointsPath = join(folder, "touchpoints.csv");
  const touchpoints = readTouchpoints(readText(touchpointsPath), touchpointsPath);
  const names = new Set(touchpoints.map(({ touchpoint }) => touchpoint));
  for (const name of workspace.sequences.flat()) checkTouchpoint(name, names, `${path}: sequences`);
  for (const { label, touchpoints: where = [] } of workspace.annotations)
    for (const name of where) checkTouchpoint(name, names, `${path}: annotation "${label}"`);
  const clocks = new Set([everyHour, ...Object.keys(workspace.calendars)]);
  const sources = await readSources(folder, names, clocks);
  const exports = near(options.exports ?? join(folder, "exports"));
  return {
    ...workspace,
    folder,
    exports,
    touchpoints,
    translations: readTranslations(folder, { ...workspace, touchpoints }),
    sources,
    key: keyOf(workspace.pseudonyms, options.environment, path),
  };
}

/** A path as a person would write it in the folder of the process, if that leads downwards. */
function near(path: string): string {
  const short = relative(process.cwd(), resolve(path));
  return short === "" || short.startsWith("..") ? path : short;
}

function refuseNoWorkspace(folder: string): void {
  if (!existsSync(folder)) {
    const beside = workspacesIn(dirname(resolve(folder)));
    const known = beside.length > 0 ? beside : workspacesIn(resolve("data"));
    const list = known.length > 0 ? ` There is: ${known.join(", ")}.` : "";
    throw new Fault("input", `no workspace ${folder}`, `${needs}${list}`);
  }
  if (!statSync(folder).isDirectory() || !existsSync(join(folder, "workspace.ts"))) {
    throw new Fault("input", `${folder} is no workspace: it has no workspace.ts`, needs);
  }
}

function workspacesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "workspace.ts")))
    .map((name) => `${basename(folder)}/${name}`);
}

async function readSources(
  folder: string,
  touchpoints: ReadonlySet<string>,
  clocks: ReadonlySet<string>,
): Promise<SourceDefinition[]> {
  const parent = join(folder, "sources");
  const ids = existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    : [];
  if (ids.length === 0) throw new Fault("input", `${folder} has no source`, needs);
  const sources: SourceDefinition[] = [];
  for (const id of ids.sort()) {
    const source = await readSource(join(parent, id), id);
    checkSource(source, touchpoints, clocks);
    sources.push(source);
  }
  checkCounterparts(sources);
  return sources;
}

async function readSource(folder: string, id: string): Promise<SourceDefinition> {
  const path = join(folder, "source.ts");
  if (!existsSync(path)) {
    throw new Fault("input", `${folder} has no source.ts`, "Write one, or remove the folder.");
  }
  const source = parseFile(sourceSchema, await defaultExport(path), path);
  const mappings = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name): [string, string] => [name.slice(0, -".sql".length), readText(join(folder, name))]);
  return { ...source, id, path, mappings: new Map(mappings) };
}

function readText(path: string): string {
  if (!existsSync(path)) throw new Fault("input", `no ${path}`, needs);
  return readFileSync(path, "utf8");
}

function keyOf(
  pseudonyms: WorkspaceDefinition["pseudonyms"],
  environment: ReadOptions["environment"],
  path: string,
): string {
  if ("publicKey" in pseudonyms) return pseudonyms.publicKey;
  const key = environment[pseudonyms.environment];
  if (key !== undefined && key !== "") return key;
  throw new Fault(
    "input",
    `${path}: the environment has no ${pseudonyms.environment}`,
    `It holds the key of the pseudonyms. Set it: export ${pseudonyms.environment}=<a long random word, the same on every build>.`,
  );
}
