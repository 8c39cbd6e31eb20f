import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildSite } from "../../src/build-site.ts";
import { type Audience, publish } from "../publish/publish.ts";
import { withModels } from "./model-workspace.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import { publicationFingerprint, readStanding, withdrawStanding, writeStanding } from "./standing.ts";
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
  const buildOpen = async (open: OpenWorkspace): Promise<BuildReport> => {
    const { workspace, work, loads } = open;
    const site = siteOf(workspace);
    const published = join(work, `published${suffix}`);
    const checks = await publishOnce(open, choice.audience, published, terminal);
    const aside = `${site}.writing`;
    await rm(aside, { recursive: true, force: true });
    await mkdir(join(terminal.output, "dist"), { recursive: true });
    await buildSite({ root: terminal.root, published, outDir: aside });
    await replace(site, aside);
    const sum = (key: "records" | "accepted" | "quarantined") =>
      loads.reduce((total, load) => total + load[key], 0);
    const report: BuildReport = {
      workspace: workspace.id,
      audience: choice.audience,
      site,
      records: sum("records"),
      accepted: sum("accepted"),
      quarantined: sum("quarantined"),
      checks,
      seconds: (clock() - started) / 1000,
      peakBytes: process.resourceUsage().maxRSS * 1024,
    };
    terminal.note(summary(report));
    return report;
  };
  return await withOpenWorkspace(choice, terminal, buildOpen, (workspace) => restore(siteOf(workspace)));
}

/** Models and publishes, unless nothing changed since the folder was published; returns how many checks hold. */
async function publishOnce(
  open: OpenWorkspace,
  audience: Audience,
  published: string,
  terminal: Terminal,
): Promise<number> {
  const { workspace, loads, unclaimed } = open;
  const fingerprint = await publicationFingerprint(terminal.root, workspace, loads, unclaimed, audience);
  const standing = await readStanding(published);
  if (standing?.fingerprint === fingerprint) {
    terminal.note(`models: nothing changed since they were made, ${standing.checks} checks hold`);
    return standing.checks;
  }
  return await withModels(open, terminal, async ({ engine, models, accounts, checks }) => {
    await withdrawStanding(published);
    await publish(engine, { workspace, models, loads, accounts, unclaimed, audience }, published);
    await writeStanding(published, { fingerprint, checks });
    return checks;
  });
}

/** Puts a finished site in the place of the last one. */
async function replace(site: string, aside: string): Promise<void> {
  const previous = `${site}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, previous);
  await rename(aside, site);
  await rm(previous, { recursive: true, force: true });
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
