import type { Moment } from "./calendar.ts";

/** Somebody who asked to be called back. */
export interface Lead {
  readonly id: string;
  readonly kind: "form" | "voice message";
  readonly at: Moment;
  /** When we called back; null if we never did. */
  readonly answeredAt: Moment | null;
  /** Number of the order that came of it. */
  readonly order: string | null;
}
