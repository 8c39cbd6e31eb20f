import fc from "fast-check";
import { assertConserved, NotConserved } from "./conserved.ts";
import type { FuzzLoader } from "./fuzz-loader.ts";
import { damagedJsonFiles, expectedOfJson } from "./json-files.ts";
import { damagedLogFiles, expectedOfLog } from "./log-files.ts";
import { expectedOfTable, tableBytes, tableFiles } from "./table-files.ts";
import { damagedTextFiles, expectedOf } from "./text-files.ts";

/** How many files of a run were read, and how many were refused as a whole. */
export interface Tally {
  read: number;
  refused: number;
}

/** A file that is read for ever fails. */
const patience = { timeout: 30_000 } as const;

/** The runs of the suite: always the same files, for `npm run fuzz` looks for new ones; the first that fails is shown as it is. */
export const suiteRun = { ...patience, seed: 20_261_125, endOnFailure: true } as const;

/** How long a smaller file is looked for that fails too, in milliseconds. */
const shrinking = 60_000;

/** Damaged files of delimited text. */
export function textProperty(loader: FuzzLoader, tally: Tally) {
  return fc.asyncProperty(damagedTextFiles, async (file) => {
    const outcome = await loader.load(file.format, Buffer.from(file.bytes, "latin1"));
    tally[outcome === null ? "refused" : "read"] += 1;
    if (outcome !== null) assertConserved(outcome, expectedOf(file));
  });
}

/** Damaged lines of JSON, and JSON documents. */
export function jsonProperty(loader: FuzzLoader, tally: Tally) {
  return fc.asyncProperty(damagedJsonFiles, async (file) => {
    const outcome = await loader.load(file.format, Buffer.from(file.bytes, "latin1"));
    tally[outcome === null ? "refused" : "read"] += 1;
    if (outcome !== null) assertConserved(outcome, expectedOfJson(file));
  });
}

/** Files of binary formats: whole ones value for value, damaged ones by their count. */
export function tableProperty(loader: FuzzLoader, tally: Tally) {
  return fc.asyncProperty(tableFiles, async (table) => {
    const outcome = await loader.load({ type: table.type }, await tableBytes(table, loader));
    tally[outcome === null ? "refused" : "read"] += 1;
    const expected = expectedOfTable(table);
    if (outcome !== null) assertConserved(outcome, expected);
    else if (expected !== null) throw new NotConserved("refused a good file");
  });
}

/** Damaged event logs: XES and OCEL. */
export function logProperty(loader: FuzzLoader, tally: Tally) {
  return fc.asyncProperty(damagedLogFiles, async (file) => {
    const outcome = await loader.load({ type: file.type }, Buffer.from(file.bytes, "latin1"));
    tally[outcome === null ? "refused" : "read"] += 1;
    if (outcome !== null) assertConserved(outcome, expectedOfLog(file));
    else if (file.isWhole) throw new NotConserved("refused a good file");
  });
}

/** What went wrong in a run, with its seed and the smallest file that shows it; null if nothing did. */
type Check = (
  loader: FuzzLoader,
  tally: Tally,
  limits: { readonly seed: number; readonly numRuns: number },
) => Promise<string | null>;

/** Every property, and its share of the files of a run. */
export const properties: readonly { name: string; share: number; check: Check }[] = [
  { name: "text", share: 0.6, check: checked(textProperty) },
  { name: "json", share: 0.2, check: checked(jsonProperty) },
  { name: "logs", share: 0.1, check: checked(logProperty) },
  { name: "tables", share: 0.1, check: checked(tableProperty) },
];

function checked<File>(property: (loader: FuzzLoader, tally: Tally) => fc.IAsyncProperty<File>): Check {
  return async (loader, tally, { seed, numRuns }) => {
    const limits = { ...patience, seed };
    const found = await fc.check(property(loader, tally), { ...limits, numRuns, endOnFailure: true });
    if (!found.failed) return null;
    const path = found.counterexamplePath ?? "";
    const again = { ...limits, path, interruptAfterTimeLimit: shrinking, markInterruptAsFailure: true };
    const smallest = await fc.check(property(loader, { read: 0, refused: 0 }), again);
    const shown = smallest.failed && smallest.counterexample !== null ? smallest : found;
    return `${String(shown.errorInstance)}\n${await fc.asyncDefaultReportMessage(shown)}`;
  };
}
