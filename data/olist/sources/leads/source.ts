import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Sellers who asked to join, and what brought them",
  owner: "Marketing",
  files: "olist_marketing_qualified_leads_dataset.csv",
  key: ["mql_id"],
  columns: {
    mql_id: { type: "text", required: true },
    first_contact_date: { type: "day", format: "%d-%m-%Y", required: true },
    landing_page_id: "ignored",
    origin: { type: "text", description: "channel that brought the lead" },
  },
} satisfies Source;
