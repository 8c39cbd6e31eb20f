import { hoursOf } from "../sources/contract.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import type { Load } from "./load.ts";

/** How old the newest time of a source is, beside what its contract allows. */
export interface Freshness {
  readonly verdict: "fresh" | "late" | "too late" | "no time" | "not declared";
  /** Newest time in the source's files, ISO 8601 in UTC; null if they hold none. */
  readonly newest: string | null;
  readonly ageHours: number | null;
  readonly warnAfter: string | null;
  readonly failAfter: string | null;
}

/** Judges the files of one source at a moment: the workspace's `asOf`, or now. */
export function freshnessOf(
  { freshness }: Pick<SourceDefinition, "freshness">,
  loads: readonly Pick<Load, "newest">[],
  moment: Date,
): Freshness {
  const times = loads.flatMap(({ newest }) => (newest === null ? [] : [Date.parse(newest)]));
  const newest = times.length === 0 ? null : Math.max(...times);
  const ageHours = newest === null ? null : (moment.getTime() - newest) / 3_600_000;
  const { warnAfter = null, failAfter = null } = freshness ?? {};
  return {
    verdict: freshness === undefined ? "not declared" : verdict(ageHours, warnAfter, failAfter),
    newest: newest === null ? null : new Date(newest).toISOString(),
    ageHours,
    warnAfter,
    failAfter,
  };
}

function verdict(
  age: number | null,
  warnAfter: string | null,
  failAfter: string | null,
): Freshness["verdict"] {
  if (age === null) return "no time";
  if (failAfter !== null && age > hoursOf(failAfter)) return "too late";
  return warnAfter !== null && age > hoursOf(warnAfter) ? "late" : "fresh";
}
