import type { PathCourseRow, PathStepRow, PathVariantRow } from "../../pipelines/publish/published.ts";
import type { Standing } from "../charts/path-points.ts";
import type { WayStep } from "../charts/path-rows.ts";
import type { Cubes } from "../cubes.ts";
import type { Estimate } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import { readable } from "./names.ts";

/** Corrected below this, a difference is clear. */
const clear = 0.05;
/** Of many journeys even a small difference is clear; one of so many points and more is worth a look. */
export const worthwhile = 0.1;

/** A touchpoint's label. */
export function labelOf({ touchpoints }: Pick<Cubes, "touchpoints">, touchpoint: string): string {
  return touchpoints.find((row) => row.touchpoint === touchpoint)?.label ?? readable(touchpoint);
}

/** The touchpoints of a way, as it was published. */
export function touchpointsOf(path: string): readonly string[] {
  return path.split(" > ");
}

/** A way in words: its labels with arrows between. */
export function wayOf(cubes: Cubes, touchpoints: readonly string[]): string {
  return touchpoints.map((touchpoint) => labelOf(cubes, touchpoint)).join(" → ");
}

/** The steps of a way: those that stand in a declared sequence, the others, and those where the journey has been before. */
export function stepsOf(cubes: Cubes, touchpoints: readonly string[]): readonly WayStep[] {
  const promised = new Set(
    cubes.path_courses.flatMap((row: PathCourseRow) => [row.touchpoint, row.next_touchpoint]),
  );
  return touchpoints.map((touchpoint, index) => {
    if (touchpoints.indexOf(touchpoint) < index) return returnTo(cubes, touchpoint);
    return { label: labelOf(cubes, touchpoint), kind: promised.has(touchpoint) ? "promised" : "other" };
  });
}

/** A step to where the journey has been before. */
export function returnTo(cubes: Cubes, touchpoint: string): WayStep {
  const label = cubes.words.say("paths.rows.return", { touchpoint: labelOf(cubes, touchpoint) });
  return { label, kind: "return" };
}

/** A share as the rows write it, all alike: with a diamond where it is worse, and on a phone with its interval. */
export function writtenShare(words: Words, { value, low, high }: Estimate, standing: Standing) {
  const rate = words.percent(value ?? 0);
  const text = standing === "worse" ? words.say("paths.rows.worse", { rate }) : rate;
  if (low == null || high == null) return { text, narrow: text };
  const interval = words.say("number.range", { low: words.fixed(low * 100, 1), high: words.percent(high) });
  return { text, narrow: words.say("paths.rows.with interval", { rate: text, interval }) };
}

/** How often journeys that go so meet a broken promise, against all others. */
export function standingOf({
  broken_difference,
  broken_p,
}: Pick<PathStepRow | PathVariantRow, "broken_difference" | "broken_p">): Standing {
  if (broken_difference === null || (broken_p ?? 1) >= clear) return "alike";
  if (Math.abs(broken_difference) < worthwhile) return "alike";
  return broken_difference > 0 ? "worse" : "better";
}

/** The share of journeys that meet a broken promise, with its interval. */
export function brokenOf(
  row: Pick<PathStepRow | PathVariantRow, "broken_share" | "broken_low" | "broken_high">,
): Estimate {
  return { value: row.broken_share, low: row.broken_low, high: row.broken_high };
}

/** The median time, with its interval, in hours. */
export function hoursOf(
  row: Pick<PathStepRow | PathVariantRow, "hours" | "hours_low" | "hours_high">,
): Estimate {
  return { value: row.hours, low: row.hours_low, high: row.hours_high };
}
