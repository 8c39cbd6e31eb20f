import { Fault } from "../fault.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { type Drift, driftOf, driftWords } from "./drift.ts";
import { freshnessOf } from "./freshness.ts";
import type { Load } from "./load.ts";
import { repeatedWords } from "./repeated-keys.ts";

/** How the files of a workspace keep the contracts of its sources. */
export interface ContractReport {
  /** What a reader should know and no contract forbids. */
  readonly warnings: readonly string[];
  readonly drift: readonly Drift[];
}

/**
 * Checks the loads of a workspace against the contracts of its sources: drift, repeated keys, freshness and the share in quarantine.
 *
 * @param moment at which freshness is judged
 *
 * @throws Fault("check") for files too old, with repeated keys that are not allowed or with too much in quarantine, Fault("input") for a file with a retyped column
 */
export function checkContracts(
  { sources }: Pick<WorkspaceDefinition, "sources">,
  loads: readonly Load[],
  moment: Date,
): ContractReport {
  const drift = driftOf(loads);
  const judged = sources.map((source) => {
    const own = loads.filter((load) => load.source === source.id);
    const changes = drift.filter((change) => change.source === source.id);
    return {
      broken: [
        ...changes.flatMap((change) => retypedFault(source, change)),
        ...own.flatMap((load) => repeatedFault(source, load)),
        ...quarantineFault(source, own),
        ...ageFault(source, own, moment),
      ],
      warnings: [
        ...changes.map(driftWords),
        ...own.flatMap((load) => repeatedWarning(source, load)),
        ...ageWarning(source, own, moment),
      ],
    };
  });
  const [first, ...others] = judged.flatMap(({ broken }) => broken);
  if (first !== undefined) throw together(first, others);
  return { warnings: judged.flatMap(({ warnings }) => warnings), drift };
}

/** The first fault, with the others in its advice. */
function together(first: Fault, others: readonly Fault[]): Fault {
  const more = others.map(({ message, advice }) => `Also: ${message}. ${advice}`);
  return new Fault(first.kind, first.message, [first.advice, ...more].join("\n"));
}

function retypedFault(source: SourceDefinition, change: Drift): Fault[] {
  if (change.change !== "changes its type" || source.retypedColumns === "quarantine") return [];
  const since = change.since === change.file ? "its last delivery" : change.since;
  const advice = `In ${since} they could be. Export it as before, or mend "${change.column}" in ${source.path}; to load what can be read: retypedColumns: "quarantine".`;
  return [new Fault("input", driftWords(change), advice)];
}

function repeatedWarning(source: SourceDefinition, { file, repeated }: Load): string[] {
  return repeated.records === 0 ? [] : [`${source.id}: ${file}: ${repeatedWords(source, repeated)}`];
}

function repeatedFault(source: SourceDefinition, load: Load): Fault[] {
  if (source.repeatedKeys === "count") return [];
  const advice = `Export each once, or mend key in ${source.path}; if they are told again on purpose: repeatedKeys: "count", and newest.`;
  return repeatedWarning(source, load).map((found) => new Fault("check", found, advice));
}

function quarantineFault(
  { id, path, maximumQuarantined }: SourceDefinition,
  loads: readonly Load[],
): Fault[] {
  if (maximumQuarantined === undefined) return [];
  const records = loads.reduce((sum, load) => sum + load.records, 0);
  const quarantined = loads.reduce((sum, load) => sum + load.quarantined, 0);
  if (quarantined <= maximumQuarantined * records) return [];
  const counts = `${quarantined.toLocaleString("en")} of ${records.toLocaleString("en")} records`;
  return [
    new Fault(
      "check",
      `${id}: ${counts} (${percent(quarantined / records)}) are in quarantine, ${percent(maximumQuarantined)} allowed`,
      `See why: touchline quarantine <workspace> --source ${id}. Mend the export or the source, or maximumQuarantined in ${path}.`,
    ),
  ];
}

function ageFault(source: SourceDefinition, loads: readonly Load[], moment: Date): Fault[] {
  const { verdict, newest, failAfter } = freshnessOf(source, loads, moment);
  if (verdict !== "too late") return [];
  return [new Fault("check", ageWords(source, newest, failAfter, moment), ageAdvice(source))];
}

function ageWarning(source: SourceDefinition, loads: readonly Load[], moment: Date): string[] {
  const { verdict, newest, warnAfter } = freshnessOf(source, loads, moment);
  if (verdict === "no time") return [`${source.id}: no file holds a time; its freshness cannot be told`];
  return verdict === "late" ? [`${ageWords(source, newest, warnAfter, moment)}\n  ${ageAdvice(source)}`] : [];
}

function ageWords(
  { id }: SourceDefinition,
  newest: string | null,
  allowed: string | null,
  moment: Date,
): string {
  return `${id}: the newest time is ${minute(newest ?? "")}, more than ${allowed} before ${minute(moment.toISOString())}`;
}

function ageAdvice({ owner, files, path }: SourceDefinition): string {
  return `Ask ${owner} for the next ${files}, or mend freshness in ${path}.`;
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}
