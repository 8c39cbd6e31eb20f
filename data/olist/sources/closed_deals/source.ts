import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Leads that signed, and the seller they became",
  owner: "Sales",
  files: "olist_closed_deals_dataset.csv",
  key: ["mql_id"],
  columns: {
    mql_id: { type: "text", required: true },
    seller_id: { type: "text", required: true },
    sdr_id: "ignored",
    sr_id: { type: "text", personal: true, description: "the salesperson" },
    won_date: { type: "time", format: "%d-%m-%Y %H:%M", required: true },
    business_segment: "ignored",
    lead_type: "ignored",
    lead_behaviour_profile: "ignored",
    has_company: "ignored",
    has_gtin: "ignored",
    average_stock: "ignored",
    business_type: "ignored",
    declared_product_catalog_size: "ignored",
    declared_monthly_revenue: "ignored",
  },
} satisfies Source;
