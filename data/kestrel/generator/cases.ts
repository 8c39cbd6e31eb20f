import type { Moment } from "./calendar.ts";
import type { ContactChannel } from "./contacts.ts";
import type { FaultCode } from "./units.ts";

/** A matter that a customer brought to us, with all contacts about it. */
export interface Case {
  readonly id: string;
  /** Number of the order that it arose from. */
  readonly order: string;
  readonly reason: "question" | "complaint" | "fault";
  /** Touchpoint at which it arose. */
  readonly touchpoint: string;
  readonly openedAt: Moment;
  /** Null if it never was. */
  readonly resolvedAt: Moment | null;
  /** Of the first contact. */
  readonly channel: ContactChannel;
  /** Euros that the customer lost, of a complaint. */
  readonly lossValue: number | null;
  /** Serial number, of a fault. */
  readonly unit: string | null;
  readonly faultCode: FaultCode | null;
}
