import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "The customer file: who stands behind a shop account, where they live and what brought them",
  owner: "Marketing",
  files: "customers-*.csv",
  key: ["customer_number"],
  columns: {
    customer_number: { type: "text", required: true, personal: true },
    shop_account: { type: "text", required: true, personal: true, description: "the name at the checkout" },
    email: { type: "text", personal: true },
    region: { type: "text", required: true },
    tier: { type: "text", required: true, allowed: ["standard", "plus", "business"] },
    came_by: { type: "text", description: "what brought the customer" },
    customer_since: { type: "day", format: "%Y-%m-%d" },
  },
} satisfies Source;
