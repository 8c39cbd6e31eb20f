import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Who stands behind the customer id of each order, and the state the order went to",
  owner: "Shop",
  files: "olist_customers_dataset.csv",
  key: ["customer_id"],
  columns: {
    customer_id: { type: "text", required: true, personal: true, description: "one per order" },
    customer_unique_id: { type: "text", required: true, personal: true, description: "the person" },
    customer_zip_code_prefix: "ignored",
    customer_city: "ignored",
    customer_state: { type: "text", required: true },
  },
} satisfies Source;
