import { Fault } from "../fault.ts";
import { byCloseness, closest } from "../sources/closest.ts";
import type { SourceDefinition } from "../sources/definition.ts";

/** Where a source's columns are in one file. */
export interface Header {
  /** Names in the file's order. */
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Compares a file's header with its source, by name.
 *
 * @param file what messages call it
 *
 * @throws Fault("input") for a column that is missing, unexpected or there twice
 */
export function checkHeader(names: readonly string[], file: string, source: SourceDefinition): Header {
  const declared = Object.keys(source.columns);
  refuseDoubles(names, file, source);
  const missing = declared.filter((name) => !names.includes(name));
  const unexpected = names.filter((name) => !Object.hasOwn(source.columns, name));
  if (missing.length > 0) refuseMissing(missing, unexpected, names, file, source);
  if (unexpected.length > 0) refuseUnexpected(unexpected, declared, file, source);
  const moved = names.some((name, index) => name !== declared[index]);
  return { names, notes: moved ? [`columns in another order than declared: ${names.join(", ")}`] : [] };
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
  names: readonly string[],
  file: string,
  source: SourceDefinition,
): never {
  const renamed = missing.map((name) => {
    const near = closest(name, unexpected);
    return near === null ? "" : ` Perhaps "${near}" is "${name}" under a new name.`;
  });
  throw new Fault(
    "input",
    `${source.id}: no ${columnsOf(missing)} in ${file}`,
    `It has: ${shown(missing[0] ?? "", names)}.${renamed.join("")} Rename it in the export, or in ${source.path}.`,
  );
}

function refuseUnexpected(
  unexpected: readonly string[],
  declared: readonly string[],
  file: string,
  source: SourceDefinition,
): never {
  throw new Fault(
    "input",
    `${source.id}: unexpected ${columnsOf(unexpected)} in ${file}`,
    `The source knows: ${declared.join(", ")}. Declare it in ${source.path}; if it is not needed, as "ignored".`,
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
