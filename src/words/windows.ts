import type { Site } from "../../pipelines/publish/published.ts";
import type { Words } from "./words.ts";

type Windows = Site["workspace"]["windows"] & Pick<Site["workspace"], "observabilityDays">;

const units = {
  repeatDays: "days",
  faultRepeatDays: "days",
  correctionDays: "days",
  returnDays: "days",
  shortAbandonSeconds: "seconds",
  observabilityDays: "days",
} as const satisfies Record<keyof Windows, string>;

/** The windows of a workspace in words: what each is called, how long it is, and what it decides. */
export function windows(
  words: Words,
  { windows, observabilityDays }: Pick<Site["workspace"], "windows" | "observabilityDays">,
): readonly { name: string; length: string; meaning: string }[] {
  const set: Windows = { ...windows, observabilityDays };
  // The keys of a typed object are its names.
  return (Object.keys(units) as (keyof Windows)[]).map((window) => ({
    name: words.say(`window.${window}.name`),
    length: words.say(`number.${units[window]}`, { number: words.count(set[window]), value: set[window] }),
    meaning: words.say(`window.${window}.meaning`),
  }));
}
