import { checkContracts } from "../ingest/check-contracts.ts";
import type { Drift } from "../ingest/drift.ts";
import { withModels } from "./model-workspace.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import { momentOf } from "./sources.ts";
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
  /** Columns that are not what they were in the file before. */
  readonly drift: readonly Drift[];
  readonly tables: readonly {
    readonly table: string;
    readonly accepted: number;
    readonly kept: number;
    readonly duplicates: number;
  }[];
}

/**
 * Runs contracts and model checks, and publishes nothing.
 *
 * @param clock for the age of files where the workspace states no moment
 */
export async function check(
  choice: WorkspaceChoice,
  terminal: Terminal,
  clock: () => number = Date.now,
): Promise<CheckReport> {
  return await withOpenWorkspace(choice, terminal, async (open) => {
    const drift = keepContracts(open, terminal, clock);
    const modelled = await withModels(open, terminal, ({ modelled }) => modelled());
    return {
      workspace: open.workspace.id,
      checks: modelled.checks,
      sources: open.loads.map(({ source, file, records, accepted, quarantined }) => ({
        source,
        file,
        records,
        accepted,
        quarantined,
      })),
      drift,
      tables: modelled.accounts,
    };
  });
}

/**
 * Checks the contracts of all sources and says what a reader should know.
 *
 * @throws Fault("check") or Fault("input") for a contract that is not kept
 */
export function keepContracts(
  { workspace, loads }: OpenWorkspace,
  terminal: Terminal,
  clock: () => number,
): readonly Drift[] {
  const { warnings, drift } = checkContracts(workspace, loads, momentOf(workspace, clock));
  for (const warning of warnings) terminal.note(warning);
  return drift;
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
