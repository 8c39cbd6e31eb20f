import { Fault } from "../fault.ts";
import { byCloseness, closest } from "../sources/closest.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { columnChanges, type Drift } from "./drift.ts";
import type { EarlierFile } from "./file-load.ts";

/** Where a source's columns are in one file. */
export interface Header {
  /** Names in the file's order. */
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Compares a file's header with its source, by name, and says how it differs from that of the file before it.
 *
 * @param file what messages call it
 * @param strangers new columns that are not renamed ones: their values are others
 *
 * @throws Fault("input") for a column that is there twice, or missing or unexpected where the contract does not allow that
 */
export function checkHeader(
  names: readonly string[],
  file: string,
  source: SourceDefinition,
  earlier?: EarlierFile,
  strangers: readonly string[] = [],
): Header {
  refuseDoubles(names, file, source);
  const differing = { names, file, source, earlier, strangers };
  const declared = Object.keys(source.columns);
  const missing = declared.filter((name) => !names.includes(name));
  const unexpected = names.filter((name) => !Object.hasOwn(source.columns, name));
  const needed = missing.filter((name) => !mayBeMissing(name, differing));
  if (needed.length > 0) refuseMissing(needed, unexpected, differing);
  if (unexpected.length > 0 && source.newColumns === "refuse") refuseUnexpected(unexpected, differing);
  const present = declared.filter((name) => names.includes(name));
  const known = names.filter((name) => Object.hasOwn(source.columns, name));
  const moved = known.some((name, index) => name !== present[index]);
  return {
    names,
    notes: [
      ...missing.map((name) => `no column "${name}": read as empty`),
      ...unexpected.map((name) => `column "${name}" is not declared: left out`),
      ...(moved ? [`columns in another order than declared: ${names.join(", ")}`] : []),
    ],
  };
}

/** A header and what it is compared with. */
interface Differing {
  readonly names: readonly string[];
  readonly file: string;
  readonly source: SourceDefinition;
  readonly earlier: EarlierFile | undefined;
  readonly strangers: readonly string[];
}

/** Never a column that was renamed: its values are there, under another name. */
function mayBeMissing(name: string, { source, ...differing }: Differing): boolean {
  const column = source.columns[name];
  const isNeeded = source.key.includes(name) || (column?.type !== "ignored" && column?.required === true);
  return source.missingColumns === "empty" && !isNeeded && changeOf(name, differing)?.change !== "is renamed";
}

type Comparable = Pick<Differing, "names" | "earlier" | "strangers">;

function changeOf(name: string, { names, earlier, strangers }: Comparable) {
  return columnChanges(earlier?.shape.columns ?? [], names, strangers).find(
    ({ column, change }) => column === name && change !== "appears",
  );
}

function refuseDoubles(names: readonly string[], file: string, source: SourceDefinition): void {
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double === undefined) return;
  throw new Fault(
    "input",
    `${source.id}: column "${double}" is in ${file} ${names.filter((name) => name === double).length} times`,
    "Which one is meant cannot be told. Take the other out of the export.",
  );
}

function refuseMissing(
  missing: readonly string[],
  unexpected: readonly string[],
  { names, file, source, earlier, strangers }: Differing,
): never {
  const changes = missing.flatMap((name) => changeOf(name, { names, earlier, strangers }) ?? []);
  const renamed = missing.map((name) => {
    if (changes.some(({ column, to }) => column === name && to !== null)) return "";
    const near = closest(name, unexpected);
    return near === null ? "" : ` Perhaps "${near}" is "${name}" under a new name.`;
  });
  const began = changes.length === 0 ? "" : ` It begins with this file: ${earlier?.shown} is as declared.`;
  throw new Fault(
    "input",
    `${source.id}: no ${columnsOf(missing)} in ${file}${changeWords(changes)}`,
    `It has: ${shown(missing[0] ?? "", names)}.${renamed.join("")}${began} Rename it in the export, or in ${source.path}.`,
  );
}

/** `: "promised" is renamed "promise", "note" vanishes`. */
function changeWords(changes: readonly Pick<Drift, "change" | "column" | "to">[]): string {
  const words = changes.map(
    ({ column, change, to }) => `"${column}" ${change}${to === null ? "" : ` "${to}"`}`,
  );
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}

function refuseUnexpected(unexpected: readonly string[], { file, source, earlier }: Differing): never {
  const known = earlier?.shape.columns ?? [];
  const isNew = known.length > 0 && unexpected.every((name) => !known.includes(name));
  const began = isNew
    ? ` ${earlier?.shown} does not have it. Or leave out what is new: newColumns: "ignore".`
    : "";
  throw new Fault(
    "input",
    `${source.id}: unexpected ${columnsOf(unexpected)} in ${file}${isNew ? ": it appears there first" : ""}`,
    `The source knows: ${Object.keys(source.columns).join(", ")}. Declare it in ${source.path}; if it is not needed, as "ignored".${began}`,
  );
}

function columnsOf(names: readonly string[]): string {
  return `${names.length === 1 ? "column" : "columns"} ${names.map((name) => `"${name}"`).join(", ")}`;
}

/** All names of a narrow file in its order; of a wide one the nearest. */
function shown(wanted: string, names: readonly string[]): string {
  if (names.length <= 20) return names.join(", ");
  return `${byCloseness(wanted, names).slice(0, 12).join(", ")}, and ${names.length - 12} more`;
}
