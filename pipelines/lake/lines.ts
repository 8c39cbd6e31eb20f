import { z } from "zod";
import { money, number, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Lines of orders: what was bought from whom. */
export const lines = canonicalTable(
  "lines",
  { grain: "a line of an order", key: ["line_id"], required: ["line_id", "journey_id"] },
  z.object({
    line_id: text(),
    journey_id: text(),
    product_id: text(),
    seller_id: text(),
    quantity: number(),
    value: money(),
    currency: text(),
  }),
);
