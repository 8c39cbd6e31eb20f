import { join } from "node:path";
import type { Audience } from "../publish/publish.ts";
import { keepContracts } from "./check.ts";
import { type Lineage, startLineage } from "./lineage.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace, workFolder } from "./open-workspace.ts";
import { publishOnce, type StandingPublication, sweepPublications } from "./publication.ts";
import { SiteBuild } from "./site-build.ts";
import { momentOf } from "./sources.ts";
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
  let pages: SiteBuild | undefined;
  const built = withOpenWorkspace(
    choice,
    terminal,
    async (open) => {
      keepContracts(open, terminal, clock);
      const published = await publishOnce(open, choice.audience, momentOf(open.workspace, clock), terminal);
      const publishedAt = clock();
      const site = siteOf(open.workspace);
      await pages?.make(published.folder, open.workspace.languages, terminal);
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
        const work = workFolder(terminal, workspace);
        pages = await SiteBuild.begin(terminal.root, siteOf(workspace), work);
        const run = { workspace: workspace.id, started: new Date(started) };
        lineage = await startLineage(work, run, clock);
      },
      afterAll: async () => pages?.end(),
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

function summary({ records, accepted, quarantined, site, seconds }: BuildReport): string {
  const counts = [records, accepted, quarantined].map((count) => count.toLocaleString("en"));
  return [
    `records: ${counts[0]} read = ${counts[1]} accepted + ${counts[2]} in quarantine`,
    `site: ${site} (${seconds.toFixed(1)} s)`,
  ].join("\n");
}
