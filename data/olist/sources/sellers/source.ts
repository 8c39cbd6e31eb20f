import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Sellers on the marketplace and the state they ship from",
  owner: "Sellers",
  files: "olist_sellers_dataset.csv",
  key: ["seller_id"],
  columns: {
    seller_id: { type: "text", required: true },
    seller_zip_code_prefix: "ignored",
    seller_city: "ignored",
    seller_state: { type: "text", required: true },
  },
} satisfies Source;
