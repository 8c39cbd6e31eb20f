import { hour, type Moment } from "./calendar.ts";
import { comesBack } from "./plants.ts";

/** Something that went wrong for a customer, and what was done about it. */
export interface Trouble {
  readonly at: Moment;
  /** When we heard of it; null if it was borne in silence. */
  readonly heardAt: Moment | null;
  readonly settledAt: Moment | null;
  /** Days within which it is quick to settle it. */
  readonly quickDays: number;
}

/** How a trouble stands at a moment. */
export type Standing = "silent" | "quick" | "slow" | "never";

/** How a trouble stands at a moment, in the eyes of the customer. */
export function standingAt({ heardAt, settledAt, quickDays }: Trouble, at: Moment): Standing {
  if (heardAt === null || heardAt > at) return "silent";
  if (settledAt === null || settledAt > at) return "never";
  return settledAt - heardAt <= quickDays * 24 * hour ? "quick" : "slow";
}

/** The share of customers who come back after what has gone wrong until a moment: the worst of it counts. */
export function shareComingBack(troubles: readonly Trouble[], at: Moment): number {
  const known = troubles.filter((trouble) => trouble.at < at);
  if (known.length === 0) return comesBack.untroubled;
  return Math.min(...known.map((trouble) => comesBack[standingAt(trouble, at)]));
}
