import { z } from "zod";
import { instant, money, number, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** What became of promises; one outcome may resolve many. */
export const outcomes = canonicalTable(
  "outcomes",
  {
    grain: "one outcome",
    key: ["promise_id", "journey_id", "line_id", "parcel_id", "touchpoint", "aspect"],
    newest: "known_at",
    required: ["result"],
  },
  z.object({
    promise_id: text(),
    journey_id: text(),
    line_id: text(),
    parcel_id: text(),
    touchpoint: text(),
    aspect: oneOf(["time", "quality", "price", "availability", "effort", "information", "scope"]),
    result: oneOf(["fulfilled", "failed", "released"]),
    cause: oneOf(["customer", "company", "not said"]),
    happened_at: instant(),
    known_at: instant(),
    value: money(),
    quantity: number(),
    unit: text(),
    currency: text(),
  }),
);
