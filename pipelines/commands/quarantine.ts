import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { csvCell } from "../../src/figures/downloads.ts";
import { Fault } from "../fault.ts";
import type { Load } from "../ingest/load.ts";
import { loadsFolder } from "../ingest/load-workspace.ts";
import {
  type Quarantine,
  type RefusedGroup,
  type RefusedRecord,
  type Replayed,
  withQuarantine,
} from "../ingest/read-quarantine.ts";
import { isRule, rules } from "../ingest/rules.ts";
import { standingLoads } from "../ingest/standing-loads.ts";
import { closest } from "../sources/closest.ts";
import { type OpenWorkspace, type WorkspaceChoice, withOpenWorkspace, workFolder } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line asks of the quarantine. */
export interface QuarantineChoice extends WorkspaceChoice {
  /** Only this source. */
  readonly source?: string;
  /** List the records too. */
  readonly records?: boolean;
  /** Write the records as CSV to this file; `-` for standard output. */
  readonly csv?: string;
  /** Say what came back from files whose source was mended. */
  readonly replay?: boolean;
}

/** What `touchline quarantine --json` prints. */
export interface QuarantineReport {
  readonly workspace: string;
  readonly records: number;
  readonly quarantined: number;
  readonly groups: readonly RefusedGroup[];
  /** The refused records, where they were asked for. */
  readonly refused: readonly RefusedRecord[] | null;
  /** The files of mended sources, where a replay was asked for. */
  readonly replayed: readonly Replayed[] | null;
}

/** Loads what is new and tells what was refused, by source, rule and column. */
export async function quarantine(choice: QuarantineChoice, terminal: Terminal): Promise<QuarantineReport> {
  let before: readonly Load[] = [];
  return await withOpenWorkspace(
    choice,
    terminal,
    (open) => withQuarantine(open.work, (held) => reportOf(held, open, before, choice, terminal)),
    {
      beforeLoading: async (workspace) => {
        refuseUnknown(choice.source, workspace.sources);
        before = choice.replay ? standingLoads(loadsFolder(workFolder(terminal, workspace))) : [];
      },
    },
  );
}

async function reportOf(
  held: Quarantine,
  { workspace, loads }: OpenWorkspace,
  before: readonly Load[],
  choice: QuarantineChoice,
  terminal: Terminal,
): Promise<QuarantineReport> {
  const own = loads.filter(({ source }) => choice.source === undefined || source === choice.source);
  const wanted = choice.records || choice.csv !== undefined;
  const refused = wanted ? await held.records(own) : null;
  if (choice.csv !== undefined && choice.csv !== "-") {
    await writeFile(resolve(terminal.here, choice.csv), quarantineCsv(refused ?? []));
  }
  return {
    workspace: workspace.id,
    records: own.reduce((sum, load) => sum + load.records, 0),
    quarantined: own.reduce((sum, load) => sum + load.quarantined, 0),
    groups: await held.groups(own),
    refused: choice.records || choice.csv === "-" ? refused : null,
    replayed: choice.replay ? await replay(held, before, own) : null,
  };
}

/** Files that were refused in part under another definition, for reasons that a definition can mend. */
async function replay(
  held: Quarantine,
  before: readonly Load[],
  after: readonly Load[],
): Promise<Replayed[]> {
  const found: Replayed[] = [];
  for (const load of after) {
    const earlier = before.find(({ source, hash }) => source === load.source && hash === load.hash);
    if (earlier === undefined || earlier.definition === load.definition) continue;
    if (earlier.refusals.some(({ rule }) => isRule(rule) && rules[rule].replayable)) {
      found.push(await held.replayed(earlier, load));
    }
  }
  return found;
}

function refuseUnknown(source: string | undefined, sources: readonly { readonly id: string }[]): void {
  const ids = sources.map(({ id }) => id);
  if (source === undefined || ids.includes(source)) return;
  const near = closest(source, ids);
  throw new Fault(
    "usage",
    `no source "${source}"`,
    `${near === null ? "" : `Perhaps "${near}". `}There is: ${ids.join(", ")}.`,
  );
}

const columns = ["source", "file", "record", "line", "column", "value", "rule", "message", "raw"] as const;

/** Refused records as CSV (RFC 4180); text that a spreadsheet would run as a formula is quoted out. */
export function quarantineCsv(records: readonly RefusedRecord[]): string {
  const rows = records.map((record) => columns.map((name) => csvCell(record[name])));
  return [columns, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** A quarantine report as lines of text. */
export function quarantineLines({
  records,
  quarantined,
  groups,
  refused,
  replayed,
}: QuarantineReport): string {
  return [
    `${count(quarantined)} of ${count(records)} records are in quarantine`,
    ...(refused === null ? groups.flatMap(groupLines) : refused.map(recordLine)),
    ...(replayed === null ? [] : replayLines(replayed)),
  ].join("\n");
}

function groupLines({ source, rule, column, files, records, replayable, examples }: RefusedGroup): string[] {
  const place = column === null ? "" : ` in ${column}`;
  const mend = replayable ? "" : "; mend the export";
  return [
    `${source}: ${rule}${place}: ${counted(records, "record")} in ${counted(files, "file")}${mend}`,
    ...examples.map((example) => `  ${example.file} line ${example.line}: ${example.message}`),
  ];
}

function recordLine({ source, file, line, message, raw }: RefusedRecord): string {
  return `${source}: ${file} line ${line}: ${message}${raw === null ? "" : `\n  ${raw.replaceAll("\n", "\n  ")}`}`;
}

function replayLines(replayed: readonly Replayed[]): string[] {
  if (replayed.length === 0) {
    return ["nothing to replay: no source with refused records was mended since they were read"];
  }
  const back = replayed.reduce((sum, { cameBack }) => sum + cameBack, 0);
  const before = replayed.reduce((sum, file) => sum + file.before, 0);
  return [
    ...replayed.map(
      ({ source, file, cameBack, refusedAnew, after }) =>
        `${source}: ${file}: ${count(cameBack)} came back, ${count(refusedAnew)} newly refused, ${count(after)} in quarantine`,
    ),
    `${count(back)} of ${count(before)} records came back`,
  ];
}

function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
