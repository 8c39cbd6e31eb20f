import type { Moment } from "./calendar.ts";

/** A comment card, or a note of a focus group or of the advisory panel. */
export interface Card {
  readonly id: string;
  readonly instrument: "comment_card" | "focus_group" | "advisory_panel";
  readonly touchpoint: string;
  /** Ticked on a scale from 1 to 5; null where nothing was ticked. */
  readonly score: number | null;
  readonly note: string;
  readonly at: Moment;
}
