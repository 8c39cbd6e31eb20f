import { z } from "zod";
import { day, flag, instant, number, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** The promise ledger: every version of everything a customer may expect. */
export const promises = canonicalTable(
  "promises",
  {
    grain: "one version of one promise",
    key: ["promise_id", "version"],
    required: ["promise_id", "version", "touchpoint", "kind", "aspect"],
  },
  z.object({
    promise_id: text(),
    /** 1 for what the customer was told first; greater for what it was moved to. */
    version: number(),
    standing: flag(),
    applies_to: text(),
    journey_id: text(),
    line_id: text(),
    parcel_id: text(),
    customer_id: text(),
    product_id: text(),
    campaign_id: text(),
    touchpoint: text(),
    kind: oneOf(["explicit", "policy", "implied", "own"]),
    aspect: oneOf(["time", "quality", "price", "availability", "effort", "information", "scope"]),
    object: text(),
    condition: text(),
    made_at: instant(),
    made_by: text(),
    valid_from: instant(),
    valid_to: instant(),
    /** A promise of a time is due at a moment… */
    due_at: instant(),
    /** …a promise of a day at the end of that day in `zone`. */
    due_on: day(),
    zone: text(),
    /** Of a duration, which runs from `made_at`: the calendar by which it does, `calendar` or one of the workspace's. */
    clock: text(),
    /** A number that was promised: a duration where there is a `clock`, else a level. */
    target: number(),
    /** What `target` counts; `money` where there is a currency. */
    unit: text(),
    currency: text(),
    better: oneOf(["lower", "higher", "within"]),
    /** How much better counts as exceeded: in `unit` of a `target`, else days for `due_on` and hours for `due_at`. */
    tolerance: number(),
    quantity: number(),
    anchor: oneOf(["requested", "confirmed"]),
    wording: text(),
  }),
);
