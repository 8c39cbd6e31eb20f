import type { Moment } from "./calendar.ts";

/** A friend whom a customer invited with a code. */
export interface Referral {
  readonly id: string;
  readonly friendEmail: string;
  readonly at: Moment;
  /** When the friend bought with the code; null if never. */
  readonly redeemedAt: Moment | null;
}
