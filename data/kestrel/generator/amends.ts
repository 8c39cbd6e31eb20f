import type { Moment } from "./calendar.ts";

/** Money that went back to a customer. */
export interface Payback {
  readonly id: string;
  /** Number of the order. */
  readonly order: string;
  readonly caseId: string | null;
  readonly kind: "refund" | "goodwill";
  /** Touchpoint at which the promise broke. */
  readonly touchpoint: string;
  /** Euros. */
  readonly amount: number;
  readonly at: Moment;
}

/** An apology for a promise that broke. */
export interface Apology {
  /** Number of the order. */
  readonly order: string;
  /** Touchpoint at which the promise broke. */
  readonly touchpoint: string;
  readonly at: Moment;
}
