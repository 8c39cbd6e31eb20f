import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description:
    "Repairs as partners of the Open Repair Alliance recorded them, in versions 0.2 and 0.3 of the standard",
  owner: "Open Repair Alliance",
  files: "OpenRepairData_v{version}_{partner}_{period:%Y%m}.csv",
  nulls: ["Unknown"],
  // Version 0.2 has neither the id of the category nor the age.
  missingColumns: "empty",
  columns: {
    id: { type: "text", required: true },
    data_provider: { type: "text", required: true },
    country: { type: "text", required: true },
    partner_product_category: "text",
    product_category: { type: "text", required: true },
    product_category_id: { type: "integer", minimum: 1 },
    brand: "text",
    year_of_manufacture: { type: "integer", nulls: ["????"], minimum: 1850, maximum: 2025 },
    product_age: { type: "decimal", minimum: 0, unit: "years" },
    repair_status: {
      type: "text",
      nulls: [],
      required: true,
      allowed: ["Fixed", "Repairable", "End of life", "Unknown"],
    },
    repair_barrier_if_end_of_life: "text",
    group_identifier: "text",
    event_date: { type: "day", format: "%Y-%m-%d", required: true },
    problem: "text",
  },
  key: ["id"],
} satisfies Source;
