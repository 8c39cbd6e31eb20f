import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "The customer file: who stands behind an account, an address or a number, and what brought them",
  owner: "Marketing",
  files: "customers-*.csv",
  format: { type: "csv", delimiter: ";" },
  key: ["customer_number"],
  columns: {
    customer_number: { type: "text", required: true, personal: true },
    shop_account: { type: "text", required: true, personal: true, description: "the name at the checkout" },
    email: { type: "text", personal: true },
    phone: { type: "text", personal: true },
    region: { type: "text", required: true },
    tier: { type: "text", required: true, allowed: ["standard", "plus", "business"] },
    came_by: { type: "text", description: "a campaign, or friend, search, fair" },
    referred_by: { type: "text", personal: true, description: "the customer who told this one of us" },
    customer_since: { type: "day", format: "%Y-%m-%d" },
  },
  maximumQuarantined: 0.02,
} satisfies Source;
