import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "The categories of products",
  owner: "Open Repair Alliance",
  files: "OpenRepairData_v{version}_Product_Categories.csv",
  columns: {
    product_category_id: { type: "integer", required: true, minimum: 1 },
    product_category: { type: "text", required: true },
  },
  key: ["product_category_id"],
} satisfies Source;
