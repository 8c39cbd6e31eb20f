import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Fault } from "../fault.ts";
import type { Manifest } from "../ingest/manifest.ts";
import { confirmSource } from "../ingest/profile/confirm-source.ts";
import { mergeSamples } from "../ingest/profile/merge-samples.ts";
import type { FileSample } from "../ingest/profile/sample.ts";
import { sampleFile } from "../ingest/profile/sample-file.ts";
import { runExamples } from "../ingest/run-examples.ts";
import { openSession, type Session } from "../ingest/session.ts";
import type { Examples } from "../sources/examples.ts";
import { readExamples } from "../sources/examples.ts";
import { draftSource, type SourceDraft } from "../sources/profile/draft-source.ts";
import { momentsOf } from "../sources/profile/guess-promises.ts";
import { filePattern, sourceName } from "../sources/profile/source-name.ts";
import { draftExamples, examplesText } from "../sources/profile/write-examples.ts";
import { mappingTexts } from "../sources/profile/write-mappings.ts";
import { sourceText } from "../sources/profile/write-source.ts";
import { touchpointsText, workspaceText } from "../sources/profile/write-workspace.ts";
import { readDefinitions } from "../sources/read-workspace.ts";
import { type KnownWorkspace, knownWorkspace } from "./known-workspace.ts";
import { type NewSourceReport, reportOf } from "./source-new-report.ts";
import type { Terminal } from "./terminal.ts";

/** What `touchline source new` is asked for. */
export interface NewSourceChoice {
  readonly files: readonly string[];
  /** Folder of the workspace; `data/<name>` if not said. */
  readonly workspace?: string | undefined;
  /** Name of the source; that of the file if not said. */
  readonly name?: string | undefined;
}

interface GivenFile {
  readonly path: string;
  /** Its path inside the exports folder. */
  readonly file: string;
}

/**
 * Looks at files that no source claims, and writes a source that loads them.
 *
 * @throws Fault("input") for a file that cannot be read, or a source that is there already
 */
export async function newSource(choice: NewSourceChoice, terminal: Terminal): Promise<NewSourceReport> {
  const paths = choice.files.map((file) => existing(resolve(terminal.here, file), file));
  const id = nameOf(choice, paths);
  const home = resolve(terminal.here, choice.workspace ?? join("data", id));
  refuseExisting(home, id);
  const workspace = await knownWorkspace(home);
  const files = paths.map((path) => ({ path, file: nameInExports(path, home) }));
  const parent = join(terminal.output, ".touchline");
  await mkdir(parent, { recursive: true });
  const scratch = await mkdtemp(join(parent, "profile-"));
  const folders = [scratch, ...new Set(paths.map((path) => dirname(path)))];
  const session = await openSession({
    folders,
    temporary: join(scratch, "spill"),
    memoryLimit: "768MB",
    threads: 2,
  });
  try {
    const sample = await lookAt(session, files, scratch);
    const touchpoints = workspace?.touchpoints ?? [];
    const draft = draftSource({
      ...sample,
      id,
      files: filePattern(files.map(({ file }) => file)),
      touchpoints,
      currency: workspace?.currency ?? "EUR",
    });
    const staged = await stage(draft, sample, { home, files, workspace, scratch, terminal });
    const loads = await confirm(session, staged, files, scratch);
    await writeFiles(home, staged.texts);
    return reportOf({
      draft,
      sample,
      loads,
      home: near(home, terminal.here),
      texts: staged.texts,
      exports: near(exportsOf(files), terminal.here),
      isNew: workspace === null,
    });
  } finally {
    session.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

function existing(path: string, given: string): string {
  if (existsSync(path) && statSync(path).isFile()) return path;
  throw new Fault("input", `no file ${given}`, "Give one or more export files of the same kind.");
}

function nameOf({ name }: NewSourceChoice, paths: readonly string[]): string {
  const id = name ?? sourceName(basename(paths[0] ?? ""));
  if (/^[a-z][a-z0-9_-]*$/.test(id)) return id;
  throw new Fault(
    "usage",
    `no name for a source: ${id}`,
    "Lower-case letters, digits and _, e.g. --name orders.",
  );
}

function refuseExisting(home: string, id: string): void {
  const folder = join(home, "sources", id);
  if (!existsSync(folder)) return;
  throw new Fault(
    "input",
    `${folder} is there already`,
    "Nothing is overwritten. Give the new source another name with --name <name>, or remove the folder.",
  );
}

function nameInExports(path: string, home: string): string {
  const exports = join(home, "exports") + sep;
  return path.startsWith(exports) ? path.slice(exports.length).replaceAll(sep, "/") : basename(path);
}

function exportsOf([first]: readonly GivenFile[]): string {
  return first === undefined ? "." : first.path.slice(0, first.path.length - first.file.length - 1);
}

function near(path: string, here: string): string {
  const short = relative(here, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}

type Sample = FileSample & { readonly isPatchy: boolean };

async function lookAt(session: Session, files: readonly GivenFile[], scratch: string): Promise<Sample> {
  const samples: FileSample[] = [];
  for (const [index, { path, file }] of files.entries()) {
    const own = join(scratch, `sample-${index}`);
    await mkdir(own);
    samples.push(await sampleFile(session, path, file, own));
    await rm(own, { recursive: true, force: true });
  }
  return mergeSamples(samples);
}

interface Stage {
  readonly folder: string;
  /** Files to write, by path inside the workspace. */
  readonly texts: ReadonlyMap<string, string>;
  readonly id: string;
}

interface Surroundings {
  readonly home: string;
  readonly files: readonly GivenFile[];
  readonly workspace: KnownWorkspace | null;
  readonly scratch: string;
  readonly terminal: Terminal;
}

/** Writes the source into a workspace of its own, where it is tried before it is anywhere else. */
async function stage(draft: SourceDraft, sample: Sample, around: Surroundings): Promise<Stage> {
  const { home, files, workspace, scratch, terminal } = around;
  const language = (folder: string) =>
    relative(folder, join(terminal.root, "pipelines/sources")).replaceAll(sep, "/");
  const own = join("sources", draft.id);
  const mappings = mappingTexts(draft);
  const examples = draftExamples(draft, new Set(mappings.keys()));
  const place = {
    files: files.map(({ file }) => file),
    ...{ records: sample.records, sampled: sample.sampled },
    language: language(join(home, own)),
  };
  const newest = newestOf(draft);
  const key = randomBytes(18).toString("base64url");
  const name = basename(home);
  const first = {
    id:
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replace(/^[^a-z]+|-+$/g, "") || "company",
    name,
    language: language(home),
    newest,
    key,
  };
  const touchpoints = touchpointsText(
    workspace?.touchpointsText ?? null,
    workspace?.touchpoints ?? [],
    draft.newTouchpoints,
  );
  const texts = new Map([
    ...(workspace === null ? [["workspace.ts", workspaceText(first)] as const] : []),
    ...(touchpoints === workspace?.touchpointsText ? [] : [["touchpoints.csv", touchpoints] as const]),
    [join(own, "source.ts"), sourceText(draft, place)] as const,
    ...[...mappings].map(([table, sql]) => [join(own, `${table}.sql`), sql] as const),
  ]);
  const folder = join(scratch, "workspace");
  const bare = workspaceText({ ...first, id: "trial", key: "trial" }).replace(
    'zone: "UTC"',
    `zone: ${JSON.stringify(workspace?.zone ?? "UTC")}`,
  );
  await writeFiles(folder, new Map([...texts, ["workspace.ts", bare], ["touchpoints.csv", touchpoints]]));
  const kept = await holding(folder, draft, examples, place.language);
  if (kept.length > 0) texts.set(join(own, "examples.ts"), examplesText(kept, place.language));
  return { folder, texts, id: draft.id };
}

/** Of drafted examples, those that hold. */
async function holding(
  folder: string,
  { id }: SourceDraft,
  examples: Examples,
  language: string,
): Promise<Examples> {
  if (examples.length === 0) return [];
  await writeFiles(folder, new Map([[join("sources", id, "examples.ts"), examplesText(examples, language)]]));
  const { sources, zone, key } = await readDefinitions(folder, { environment: {} });
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) return [];
  const results = await runExamples(source, await readExamples(source), {
    zone,
    key,
    folder: join(folder, "examples"),
  });
  return examples.filter((_, index) => results[index]?.problems.length === 0);
}

async function confirm(
  session: Session,
  { folder, id }: Stage,
  files: readonly GivenFile[],
  scratch: string,
): Promise<Manifest[]> {
  const { sources, zone, key } = await readDefinitions(folder, { environment: {} });
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return await confirmSource(session, source, files, { zone, key, folder: scratch });
}

/** The newest moment that is no promise, as far as the sample shows. */
function newestOf({ columns, promises }: SourceDraft): string | null {
  const promised = new Set(promises.map(({ promise }) => promise.name));
  let newest: number | null = null;
  for (const { name, moments } of columns.map((column) => ({
    name: column.name,
    moments: momentsOf(column),
  }))) {
    if (promised.has(name)) continue;
    for (const moment of moments)
      if (moment !== null && (newest === null || moment > newest)) newest = moment;
  }
  return newest === null ? null : new Date(newest).toISOString();
}

async function writeFiles(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
