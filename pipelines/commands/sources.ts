import { type Drift, driftOf, driftWords } from "../ingest/drift.ts";
import { type Freshness, freshnessOf } from "../ingest/freshness.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace } from "./open-workspace.ts";
import { table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** One source in `touchline sources --json`. */
export interface SourceState {
  readonly source: string;
  readonly description: string;
  readonly owner: string;
  readonly files: number;
  readonly records: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** Records whose key another record of their file has. */
  readonly repeated: number;
  readonly freshness: Freshness;
  /** Columns that are not what they were in the file before. */
  readonly drift: readonly Drift[];
}

/** What `touchline sources --json` prints. */
export interface SourcesReport {
  readonly workspace: string;
  /** The moment at which freshness is judged, ISO 8601. */
  readonly moment: string;
  readonly sources: readonly SourceState[];
  /** Files in the exports folder that no source claims. */
  readonly unclaimed: readonly string[];
}

/** Loads what is new and tells the state of every source. */
export async function sources(
  choice: WorkspaceChoice,
  terminal: Terminal,
  clock: () => number,
): Promise<SourcesReport> {
  return await withOpenWorkspace(choice, terminal, async (open) => {
    const moment = momentOf(open.workspace, clock);
    return {
      workspace: open.workspace.id,
      moment: moment.toISOString(),
      sources: statesOf(open, moment),
      unclaimed: open.unclaimed,
    };
  });
}

/** The moment at which a workspace is judged: its `asOf`, or now. */
export function momentOf({ asOf }: Pick<WorkspaceDefinition, "asOf">, clock: () => number): Date {
  return new Date(asOf ?? clock());
}

function statesOf({ workspace, loads }: OpenWorkspace, moment: Date): SourceState[] {
  const drift = driftOf(loads);
  return workspace.sources.map((source) => {
    const { id, description, owner } = source;
    const own = loads.filter((load) => load.source === id);
    const sum = (key: "records" | "accepted" | "quarantined") =>
      own.reduce((total, load) => total + load[key], 0);
    return {
      source: id,
      description,
      owner,
      files: own.length,
      records: sum("records"),
      accepted: sum("accepted"),
      quarantined: sum("quarantined"),
      repeated: own.reduce((total, load) => total + load.repeated.records, 0),
      freshness: freshnessOf(source, own, moment),
      drift: drift.filter((change) => change.source === id),
    };
  });
}

/** The state of the sources as lines of text. */
export function sourcesLines({ moment, sources, unclaimed }: SourcesReport): string {
  const rows = sources.map(({ source, files, records, accepted, quarantined, freshness }) => [
    source,
    ...[files, records, accepted, quarantined].map((count) => count.toLocaleString("en")),
    freshness.newest?.slice(0, 16).replace("T", " ") ?? "–",
    freshnessWords(freshness),
  ]);
  const header = ["source", "files", "records", "accepted", "quarantined", "newest (UTC)", "freshness"];
  const numbers = ["files", "records", "accepted", "quarantined"];
  return [
    table(header, rows, new Set(numbers)),
    `judged at ${moment.slice(0, 16).replace("T", " ")} UTC`,
    ...sources.flatMap(({ drift }) => drift.map(driftWords)),
    ...sources
      .filter(({ repeated }) => repeated > 0)
      .map(
        ({ source, repeated }) =>
          `${source}: records that repeat the key of another in their file: ${repeated.toLocaleString("en")}`,
      ),
    ...unclaimed.map((file) => `no source claims ${file}`),
  ].join("\n");
}

/** A verdict on freshness in words, with the age and what the contract allows. */
export function freshnessWords({ verdict, ageHours, warnAfter, failAfter }: Freshness): string {
  const allowed = verdict === "too late" ? failAfter : (warnAfter ?? failAfter);
  if (ageHours === null || allowed === null) return verdict;
  return `${verdict}: ${ageWords(ageHours)} old, ${allowed} allowed`;
}

function ageWords(hours: number): string {
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}
