import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../data/kestrel/generate.ts";
import workspace from "../../data/kestrel/workspace.ts";
import { withModels } from "../../pipelines/commands/model-workspace.ts";
import { withOpenWorkspace } from "../../pipelines/commands/open-workspace.ts";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { pseudonym } from "../../pipelines/ingest/pseudonym.ts";
import { computeMetrics } from "../../pipelines/publish/metrics.ts";
import type { MetricRow } from "../../pipelines/publish/published.ts";
import type { Company, CompanyChoice, Estimate, Finding } from "./finding.ts";
import { publishedRow } from "./published-row.ts";
import { toldTruths } from "./truth-file.ts";

const root = join(import.meta.dirname, "../..");

/** Confidence of intervals that every page shows, and of those that may never miss. */
const confidences = { usual: 0.95, sure: 0.995 } as const;

/**
 * Writes the exports of one company into a folder of its own, loads and models them as the command does, and reads what would
 * be published where something is planted and where nothing is.
 */
export async function measureCompany(choice: CompanyChoice): Promise<Company> {
  const output = await mkdtemp(join(tmpdir(), "touchline-truth-"));
  try {
    return await measureIn(output, choice);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

async function measureIn(output: string, choice: CompanyChoice): Promise<Company> {
  const lap = stopwatch();
  const exports = join(output, "exports");
  await generate(exports, choice);
  const generated = lap();
  const terminal = { print: () => {}, note: () => {}, environment: {}, root, output, here: root };
  return await withOpenWorkspace({ workspace: "data/kestrel", exports }, terminal, async (open) => {
    const loaded = lap();
    return await withModels(open, terminal, async ({ engine }) => {
      const modelled = lap();
      const found = await findings(engine);
      const seconds = { generate: generated, load: loaded, model: modelled, compute: lap() / 2 };
      return { seed: choice.seed, ...found, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
    });
  });
}

async function findings(engine: Engine): Promise<Pick<Company, "truths" | "controls">> {
  const { metrics: usual } = await computeMetrics(engine, confidences.usual);
  const { metrics: sure } = await computeMetrics(engine, confidences.sure);
  const { truths, controls } = toldTruths;
  const named = (name: string) => pseudonym(name, workspace.pseudonyms.publicKey);
  return {
    truths: Object.fromEntries(
      truths.map(({ id, metric }) => [
        id,
        finding(publishedRow(metric, usual, named), publishedRow(metric, sure, named)),
      ]),
    ),
    controls: Object.fromEntries(
      controls.map(({ id, metric }) => [id, publishedRow(metric, usual, named)?.value ?? null]),
    ),
  };
}

function finding(usual: MetricRow | null, sure: MetricRow | null): Finding | null {
  const [usually, surely] = [usual, sure].map(estimate);
  return usually && surely ? { usually, surely } : null;
}

function estimate(row: MetricRow | null): Estimate | null {
  if (row === null || row.value === null || row.low === null || row.high === null) return null;
  return { value: row.value, low: row.low, high: row.high };
}

/** Seconds since it was asked last. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1000;
  };
}
