import type { Moment } from "./calendar.ts";

/** A machine sent in place of one that failed. */
export interface Replacement {
  readonly id: string;
  readonly caseId: string;
  /** Serial number of the one that failed… */
  readonly unit: string;
  /** …and of the one sent for it. */
  readonly newUnit: string;
  readonly product: string;
  readonly requestedAt: Moment;
  /** Promised: dispatched by… */
  readonly dispatchBy: Moment;
  readonly dispatchedAt: Moment | null;
  /** What it cost us, in euros. */
  readonly cost: number;
}
