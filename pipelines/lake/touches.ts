import { z } from "zod";
import { day, instant, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Everything that happened at a touchpoint. */
export const touches = canonicalTable(
  "touches",
  { grain: "something happened", key: ["touch_id"], required: ["touch_id", "touchpoint"] },
  z.object({
    touch_id: text(),
    journey_id: text(),
    customer_id: text(),
    line_id: text(),
    parcel_id: text(),
    unit_id: text(),
    contact_id: text(),
    step: text(),
    touchpoint: text(),
    channel: text(),
    direction: oneOf(["inbound", "outbound"]),
    actor: oneOf(["customer", "agent", "bot"]),
    agent_id: text(),
    resource_id: text(),
    queued_at: instant(),
    started_at: instant(),
    /** The local day, for sources that know no more than the day; completed from `started_at` elsewhere. */
    started_on: day(),
    ended_at: instant(),
    result: text(),
    fault_code: text(),
  }),
);
