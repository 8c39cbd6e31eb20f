import { z } from "zod";
import { day, money, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Marketing messages and what they claim. */
export const campaigns = canonicalTable(
  "campaigns",
  { grain: "a marketing message", key: ["campaign_id"], required: ["campaign_id"] },
  z.object({
    campaign_id: text(),
    name: text(),
    starts_on: day(),
    ends_on: day(),
    channel: text(),
    spend: money(),
    currency: text(),
    claim: text(),
  }),
);
