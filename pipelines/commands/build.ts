import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildSite, type SiteFolders } from "../../src/build-site.ts";
import type { Audience } from "../publish/publish.ts";
import { keepContracts } from "./check.ts";
import { type Lineage, startLineage } from "./lineage.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace, workFolder } from "./open-workspace.ts";
import { publishOnce, type StandingPublication, sweepPublications } from "./publication.ts";
import { momentOf } from "./sources.ts";
import { StandingSite } from "./standing-site.ts";
import { step } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** What `touchline build --json` prints. */
export interface BuildReport {
  readonly workspace: string;
  readonly audience: Audience;
  /** Folder of the site. */
  readonly site: string;
  readonly records: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly checks: number;
  readonly seconds: number;
  /** What the pages took of these. */
  readonly pagesSeconds: number;
  /** The most memory that the process held. */
  readonly peakBytes: number;
}

/** Loads, models, checks, and publishes the site to `dist/<workspace>/`; a failure leaves the last good site. */
export async function build(
  choice: WorkspaceChoice & { readonly audience: Audience },
  terminal: Terminal,
  clock: () => number,
): Promise<BuildReport> {
  const started = clock();
  const suffix = choice.audience === "internal" ? "" : "-publication";
  const siteOf = ({ id }: { readonly id: string }) => join(terminal.output, "dist", `${id}${suffix}`);
  let lineage: Lineage | undefined;
  const built = withOpenWorkspace(
    choice,
    terminal,
    async (open) => {
      const site = siteOf(open.workspace);
      keepContracts(open, terminal, clock);
      const published = await publishOnce(open, choice.audience, momentOf(open.workspace, clock), terminal);
      const publishedAt = clock();
      const folders = { root: terminal.root, published: published.folder, outDir: site };
      await buildPages(folders, open, terminal);
      const pagesSeconds = (clock() - publishedAt) / 1000;
      await sweepPublications(open.work, choice.audience, published.folder);
      await lineage?.complete(open);
      const seconds = (clock() - started) / 1000;
      const report = { ...reportOf(open, published), site, seconds, pagesSeconds, peakBytes: peakBytes() };
      terminal.note(summary(report));
      return report;
    },
    {
      beforeLoading: async (workspace) => {
        await restore(siteOf(workspace));
        const run = { workspace: workspace.id, started: new Date(started) };
        lineage = await startLineage(workFolder(terminal, workspace), run, clock);
      },
    },
  );
  return await built.catch(async (error: unknown) => {
    await lineage?.fail(error);
    throw error;
  });
}

function reportOf({ workspace, loads }: OpenWorkspace, { site }: StandingPublication) {
  const sum = (key: "records" | "accepted" | "quarantined") =>
    loads.reduce((total, load) => total + load[key], 0);
  return {
    workspace: workspace.id,
    audience: site.audience,
    records: sum("records"),
    accepted: sum("accepted"),
    quarantined: sum("quarantined"),
    checks: site.checks,
  };
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** What the pages of a site may need in each language, and its tables: those of Kestrel take 14 and 23 MB. */
const pagesBytes = 17_000_000;
const tablesBytes = 30_000_000;

/** Builds a site beside its place, in a folder of this build alone, then puts it there; one that would come out the same stays. */
async function buildPages(
  folders: SiteFolders,
  { work, workspace: { languages } }: OpenWorkspace,
  { note }: Terminal,
): Promise<void> {
  const { outDir } = folders;
  const folder = dirname(outDir);
  const asides = `${basename(outDir)}.writing-`;
  const bytes = tablesBytes + languages.length * pagesBytes;
  await step({ what: "building the pages", folder, bytes }, async () => {
    await mkdir(folder, { recursive: true });
    const left = await sweep(folder, asides);
    const standing = new StandingSite(folders, work);
    const changed = standing.changed();
    if (changed.parts.length === 0) return note("pages: nothing changed since they were built");
    // Code that lies in the same place every time is compiled once. What was left may be written to by a process that ends.
    const aside = join(folder, `${asides}${left === 0 ? "next" : randomUUID()}`);
    const built = buildSite({ ...folders, outDir: aside }, changed);
    await both(built, standing.bring(changed, aside));
    replace(outDir, aside);
    standing.noteBuilt(await built);
  });
}

/**
 * Removes what builds that failed or were killed left beside the site, and says how much there was; the pages' process of one may write
 * a last file meanwhile.
 */
async function sweep(folder: string, prefix: string): Promise<number> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  return left.length;
}

/** Waits until both have ended, even if one fails: the other would go on writing. */
async function both(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}

/** Puts a finished site in the place of the last one; nothing else is done between the two renames. */
function replace(site: string, aside: string): void {
  const previous = `${site}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(aside, site);
  rmSync(previous, { recursive: true, force: true });
}

/** Brings the last good site back if a build was killed between the two renames of `replace`. */
async function restore(site: string): Promise<void> {
  const previous = `${site}.previous`;
  if (!existsSync(site) && existsSync(previous)) await rename(previous, site);
}

function summary({ records, accepted, quarantined, site, seconds }: BuildReport): string {
  const counts = [records, accepted, quarantined].map((count) => count.toLocaleString("en"));
  return [
    `records: ${counts[0]} read = ${counts[1]} accepted + ${counts[2]} in quarantine`,
    `site: ${site} (${seconds.toFixed(1)} s)`,
  ].join("\n");
}
