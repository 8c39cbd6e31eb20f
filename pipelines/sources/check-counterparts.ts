import { Fault } from "../fault.ts";
import type { SourceDefinition } from "./definition.ts";
import { measureOf } from "./measure.ts";
import type { SourceOutcome, SourcePromise } from "./promise.ts";

/**
 * Checks that what was promised at a touchpoint and what became of it are told in the same, in all sources of a workspace: no
 * outcome in hours, or without a number, can judge a promise of three steps.
 *
 * @throws Fault("input")
 */
export function checkCounterparts(sources: readonly SourceDefinition[]): void {
  const declared = sources.flatMap((source) => source.promises.map((promise) => ({ source, promise })));
  for (const other of sources) {
    for (const outcome of other.outcomes) {
      const about = declared.filter(
        ({ promise }) => promise.touchpoint === outcome.touchpoint && promise.aspect === outcome.aspect,
      );
      for (const { source, promise } of about) {
        const wanted = wantedOf(promise, source, outcome, other);
        if (wanted === null) continue;
        throw new Fault(
          "input",
          `${other.path}: outcome "${outcome.field}" is ${toldIn(outcome, other)}, and promise "${promise.field}" in ${source.path} ${toldIn(promise, source)}`,
          wanted,
        );
      }
    }
  }
}

function wantedOf(
  promise: SourcePromise,
  source: SourceDefinition,
  outcome: SourceOutcome,
  other: SourceDefinition,
): string | null {
  const made = measureOf(promise, source);
  const met = measureOf(outcome, other);
  const { happenedAt, since } = outcome;
  const isMoment = met.is === "day" || met.is === "time" || (happenedAt ?? since) !== undefined;
  switch (made.is) {
    case "day":
    case "time":
    case "duration":
      return isMoment
        ? null
        : "It is met at a moment: give the outcome happenedAt, or since, the time from which it counts.";
    case "level": {
      const isSame = "unit" in met && met.unit === made.unit;
      return isSame
        ? null
        : "They are compared as numbers: tell both in one unit, if need be in an outcomes.sql.";
    }
    default:
      return null;
  }
}

function toldIn(commitment: SourcePromise | SourceOutcome, source: SourceDefinition): string {
  const measure = measureOf(commitment, source);
  return "unit" in measure ? `in ${measure.unit}` : `a ${measure.is}`;
}
