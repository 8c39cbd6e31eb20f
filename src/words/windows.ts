import type { Site } from "../../pipelines/publish/published.ts";
import { count } from "./numbers.ts";

type Windows = Site["workspace"]["windows"];

const words: Readonly<
  Record<keyof Windows, { readonly name: string; readonly unit: string; readonly meaning: string }>
> = {
  repeatDays: {
    name: "Repeat window",
    unit: "days",
    meaning: "A further contact about the same matter within it says that the first one did not settle it.",
  },
  faultRepeatDays: {
    name: "Window for repeated faults",
    unit: "days",
    meaning: "The same fault of the same article within it says that the repair did not mend it.",
  },
  correctionDays: {
    name: "Correction window",
    unit: "days",
    meaning:
      "Within it a broken promise is to be answered and put right, and a replacement to be on its way.",
  },
  returnDays: {
    name: "Return window",
    unit: "days",
    meaning: "A customer who buys again within it has returned.",
  },
  shortAbandonSeconds: {
    name: "Short-abandon limit",
    unit: "seconds",
    meaning: "Who leaves a queue sooner has dialled by mistake and has not given up.",
  },
};

/** The windows of a workspace in words: what each is called, how long it is, and what it decides. */
export function windows(set: Windows): readonly { name: string; length: string; meaning: string }[] {
  // The keys of a typed object are its names.
  return (Object.keys(words) as (keyof Windows)[]).map((window) => ({
    name: words[window].name,
    length: `${count(set[window])} ${words[window].unit}`,
    meaning: words[window].meaning,
  }));
}
