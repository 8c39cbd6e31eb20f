import { z } from "zod";
import { text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** What can be bought. */
export const products = canonicalTable(
  "products",
  { grain: "a product", key: ["product_id"], required: ["product_id"] },
  z.object({ product_id: text(), name: text(), category: text() }),
);
