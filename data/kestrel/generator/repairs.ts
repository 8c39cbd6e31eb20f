import type { Day, Moment } from "./calendar.ts";
import type { FaultCode } from "./units.ts";

/** A stay in the workshop. */
export interface Repair {
  readonly id: string;
  readonly caseId: string;
  readonly unit: string;
  readonly product: string;
  readonly faultCode: FaultCode;
  readonly receivedAt: Moment;
  readonly promisedOn: Day;
  readonly returnedAt: Moment | null;
  readonly underWarranty: boolean;
  /** Euros; 0 under warranty. */
  readonly quote: number;
  /** Euros; null until it is returned. */
  readonly charged: number | null;
  readonly parts: readonly Part[];
  /** What it cost us, in euros. */
  readonly cost: number;
}

/** A part that was put in. */
export interface Part {
  readonly part: string;
  readonly price: number;
}
