import { computeMetrics } from "../publish/metrics.ts";
import type { MetricRow } from "../publish/published.ts";
import { withModels } from "./model-workspace.ts";
import { type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** One line of `touchline metrics --json`. */
export type MetricReport = Omit<MetricRow, "dimension" | "dimension_value"> & {
  readonly dimensions: Readonly<Record<string, string>> | null;
};

/** The metrics of a workspace, as the pages show them; the headline first, every region, category, channel and tier with `all`. */
export async function metrics(
  choice: WorkspaceChoice,
  terminal: Terminal,
  all: boolean,
): Promise<MetricReport[]> {
  const { metrics } = await withOpenWorkspace(choice, terminal, (open) =>
    withModels(open, terminal, ({ engine }) => computeMetrics(engine)),
  );
  return metrics.filter((row) => all || isHeadline(row)).map(report);
}

function isHeadline(row: MetricRow): boolean {
  return row.dimension === null || row.dimension === "month" || row.dimension === "fulfilment";
}

function report({ dimension, dimension_value, ...row }: MetricRow): MetricReport {
  const { metric, stage, touchpoint, ...rest } = row;
  const dimensions =
    dimension === null || dimension === "month" ? null : { [dimension]: dimension_value ?? "" };
  return { metric, stage, touchpoint, dimensions, ...rest };
}
