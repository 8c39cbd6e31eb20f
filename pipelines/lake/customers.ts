import { z } from "zod";
import { instant, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** What somebody is to the company. */
export const audiences = ["buyer", "user", "prospect"] as const;

/** People and accounts. */
export const customers = canonicalTable(
  "customers",
  { grain: "a person or account", key: ["customer_id"], required: ["customer_id"] },
  z.object({
    customer_id: text(),
    audience: oneOf(audiences),
    acquired_at: instant(),
    acquired_by: text(),
    referred_by: text(),
    region: text(),
    declared_tier: text(),
    attributes: text(),
  }),
);
