import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Products and their category",
  owner: "Sellers",
  files: "olist_products_dataset.csv",
  key: ["product_id"],
  columns: {
    product_id: { type: "text", required: true },
    product_category_name: "text",
    product_name_lenght: "ignored",
    product_description_lenght: "ignored",
    product_photos_qty: "ignored",
    product_weight_g: "ignored",
    product_length_cm: "ignored",
    product_height_cm: "ignored",
    product_width_cm: "ignored",
  },
} satisfies Source;
