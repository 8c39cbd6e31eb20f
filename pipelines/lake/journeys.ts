import { z } from "zod";
import { instant, money, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Orders, contracts and cases. */
export const journeys = canonicalTable(
  "journeys",
  { grain: "an order, contract or case", key: ["journey_id"], required: ["journey_id"] },
  z.object({
    journey_id: text(),
    parent_journey_id: text(),
    customer_id: text(),
    kind: text(),
    reason: text(),
    status: text(),
    started_at: instant(),
    ended_at: instant(),
    channel: text(),
    region: text(),
    value: money(),
    margin: money(),
    loss_value: money(),
    currency: text(),
  }),
);
