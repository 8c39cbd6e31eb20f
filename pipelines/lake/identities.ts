import { z } from "zod";
import { oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Under which names a customer appears. */
export const identities = canonicalTable(
  "identities",
  { grain: "one alias of a customer", key: ["kind", "alias"], required: ["kind", "alias", "customer_id"] },
  z.object({
    kind: oneOf(["email", "phone", "account", "order", "seller"]),
    alias: text(),
    customer_id: text(),
    /** Where the customer was under this alias, if the source says so; a journey under it inherits the region. */
    region: text(),
  }),
);
