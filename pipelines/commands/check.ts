import { withModels } from "./model-workspace.ts";
import { type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** What `touchline check --json` prints. */
export interface CheckReport {
  readonly workspace: string;
  readonly checks: number;
  readonly sources: readonly {
    readonly source: string;
    readonly file: string;
    readonly records: number;
    readonly accepted: number;
    readonly quarantined: number;
  }[];
  readonly tables: readonly {
    readonly table: string;
    readonly accepted: number;
    readonly kept: number;
    readonly duplicates: number;
  }[];
}

/** Runs contracts and model checks, and publishes nothing. */
export async function check(choice: WorkspaceChoice, terminal: Terminal): Promise<CheckReport> {
  return await withOpenWorkspace(choice, terminal, (open) =>
    withModels(open, terminal, async ({ checks, accounts }) => ({
      workspace: open.workspace.id,
      checks,
      sources: open.loads.map(({ source, file, records, accepted, quarantined }) => ({
        source,
        file,
        records,
        accepted,
        quarantined,
      })),
      tables: accounts,
    })),
  );
}

/** A check report as lines of text. */
export function checkLines(report: CheckReport): string {
  const sources = report.sources.map(
    ({ source, file, records, accepted, quarantined }) =>
      `${source}: ${file}: ${records} records = ${accepted} accepted + ${quarantined} in quarantine`,
  );
  const tables = report.tables
    .filter(({ accepted }) => accepted > 0)
    .map(
      ({ table, accepted, kept, duplicates }) =>
        `${table}: ${accepted} rows = ${kept} kept + ${duplicates} duplicates`,
    );
  return [...sources, ...tables, `${report.checks} checks hold`].join("\n");
}
