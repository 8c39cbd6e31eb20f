import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Loaded, loaderTables } from "../publish/loader-tables.ts";
import { type Audience, type Left, type Published, publish } from "../publish/publish.ts";
import type { Site } from "../publish/published.ts";
import { readSite } from "../publish/read-site.ts";
import { withModels } from "./model-workspace.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import { step } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** Folders whose code decides what is published. */
const code = ["lake", "sources", "engine", "models", "stats", "publish"].map((layer) =>
  join("pipelines", layer),
);

/** A published folder and what its `site.json` says. */
export interface StandingPublication {
  readonly folder: string;
  readonly site: Site;
  /** What each part of it gives, if it did not stand before. */
  readonly gives: Published["gives"] | null;
}

/** How a workspace is published. */
export interface Publishing {
  /** Makes the models, if they must be made. */
  readonly model?: typeof withModels;
  /** What is left for later. */
  readonly left?: Left;
}

/**
 * Models, checks and publishes a workspace into a folder named after everything that decides its content. Where that
 * folder stands, nothing changed: every number and every check would come out the same, and it is used as it is.
 *
 * @param moment at which the age of the files is judged
 */
export async function publishOnce(
  open: OpenWorkspace,
  audience: Audience,
  moment: Date,
  terminal: Terminal,
  publishing: Publishing = {},
): Promise<StandingPublication> {
  const hash = await fingerprint(terminal.root, { ...open, moment }, audience, publishing.left);
  const name = `published-${audience}-${hash.slice(0, 16)}`;
  const folder = join(open.work, name);
  if (existsSync(folder)) {
    const site = readSite(folder);
    terminal.note(`models: nothing changed since they were made, ${site.checks} checks hold`);
    return { folder, site, gives: null };
  }
  return { folder, ...(await publishAnew(open, audience, moment, terminal, folder, publishing)) };
}

/** Models, checks and publishes a workspace into a folder. */
export async function publishAnew(
  open: OpenWorkspace,
  audience: Audience,
  moment: Date,
  terminal: Terminal,
  folder: string,
  { model = withModels, left }: Publishing = {},
): Promise<Published> {
  const bytes = open.loads.reduce((sum, load) => sum + load.bytes, 0);
  return await step({ what: "modelling and publishing", folder: open.work, bytes }, () =>
    model(
      open,
      terminal,
      ({ engine, ...modelled }) =>
        publish(engine, { ...open, ...modelled, audience, moment, ...(left && { left }) }, folder),
      audience === "internal" ? ["publish"] : ["publish", "disclosure"],
    ),
  );
}

/** Deletes the published folders of earlier builds for the same audience. */
export async function sweepPublications(work: string, audience: Audience, kept: string): Promise<void> {
  for (const name of await readdir(work))
    if (name.startsWith(`published-${audience}-`) && join(work, name) !== kept)
      await rm(join(work, name), { recursive: true, force: true });
}

/**
 * SHA-256 of everything that decides what is published: the loads, how they keep their contracts at the moment, the workspace,
 * the audience, what is left for later, the models, the code that runs them, and the versions of the libraries.
 */
async function fingerprint(
  root: string,
  open: OpenWorkspace & Loaded,
  audience: Audience,
  left?: Left,
): Promise<string> {
  const { workspace, loads, unclaimed } = open;
  const { drifts, freshness } = loaderTables(open);
  const hash = createHash("sha256");
  const { key: _key, folder: _folder, exports: _exports, sources, ...settings } = workspace;
  const described = sources.map(({ id, description, owner }) => ({ id, description, owner }));
  hash.update(
    JSON.stringify({ settings, described, audience, unclaimed, drifts, freshness, left: left?.later }),
  );
  hash.update(
    JSON.stringify(loads.map(({ source, file, hash, definition }) => [source, file, hash, definition])),
  );
  for (const folder of code)
    for (const file of (await readdir(join(root, folder), { recursive: true })).sort())
      if (/\.(ts|sql)$/.test(file)) hash.update(file).update(await readUnlessKnown(join(root, folder, file)));
  hash.update(await readFile(join(root, "package-lock.json")));
  return hash.digest("hex");
}

const known = new Map<string, { readonly traces: string; readonly bytes: Buffer }>();

/** The bytes of a file, read again only if the file system says that it changed: a site that is worked on asks often. */
async function readUnlessKnown(path: string): Promise<Buffer> {
  const { mtimeMs, size, ino } = await stat(path);
  const traces = [mtimeMs, size, ino].join();
  const before = known.get(path);
  if (before?.traces === traces) return before.bytes;
  const bytes = await readFile(path);
  known.set(path, { traces, bytes });
  return bytes;
}
