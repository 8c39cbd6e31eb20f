import type { Moment } from "./calendar.ts";
import type { Product } from "./company.ts";

/** A machine or grinder in a customer's hands. */
export interface Unit {
  /** The serial number. */
  readonly id: string;
  readonly product: Product;
  /** Month of production, e.g. `B2407`. */
  readonly batch: string;
  /** Number of the order it came with; a replacement came with the order of the machine that it replaces. */
  readonly order: string;
  /** Place of the line in that order, from 1. */
  readonly line: number;
  readonly inUseAt: Moment;
  /** Minutes from the open box to the first cup, as the machine noted them; null for grinders. */
  readonly setupMinutes: number | null;
  /** Seconds from cold to hot, as the machine noted them; null where nothing is heated. */
  readonly heatUpSeconds: number | null;
  readonly faults: readonly Fault[];
}

/** A fault of a unit. */
export interface Fault {
  readonly code: FaultCode;
  readonly at: Moment;
  /** Whether we ever heard of it. */
  readonly isReported: boolean;
}

/** What can fail. */
export type FaultCode = "pump" | "heater" | "valve" | "motor" | "electronics";
