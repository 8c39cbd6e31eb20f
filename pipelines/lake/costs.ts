import { z } from "zod";
import { instant, money, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Money given, taken or charged. */
export const costs = canonicalTable(
  "costs",
  { grain: "money given, taken or charged", key: ["cost_id"], required: ["cost_id", "kind", "amount"] },
  z.object({
    cost_id: text(),
    journey_id: text(),
    touchpoint: text(),
    kind: oneOf(["charge", "refund", "replacement", "repair", "discount", "goodwill", "handling"]),
    amount: money(),
    currency: text(),
    incurred_at: instant(),
  }),
);
