import type { Day, Moment } from "./calendar.ts";

/** What a salesperson promised, as kept in a book of their own. */
export interface Commitment {
  readonly id: string;
  /** Number of the order that it goes with. */
  readonly order: string | null;
  readonly salesperson: string;
  readonly madeAt: Moment;
  readonly what: "training visit" | "demo machine" | "delivery day" | "descaling service";
  /** What exactly, e.g. "two hours for four people"; null if left open. */
  readonly level: string | null;
  /** Null if no day was named: the promise is vague. */
  readonly dueOn: Day | null;
  readonly condition: string | null;
  readonly doneAt: Moment | null;
  /** When the customer did without. */
  readonly cancelledAt: Moment | null;
  readonly wording: string;
}
