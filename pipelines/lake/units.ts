import { z } from "zod";
import { instant, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Articles in customers' hands. */
export const units = canonicalTable(
  "units",
  { grain: "one article in a customer's hands", key: ["unit_id"], required: ["unit_id"] },
  z.object({ unit_id: text(), product_id: text(), batch: text(), line_id: text(), in_use_at: instant() }),
);
