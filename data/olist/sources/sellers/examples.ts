import type { Examples } from "../../../../pipelines/sources/examples.ts";

export default [
  {
    name: "a seller uses the marketplace without buying",
    given: { seller_id: "seller1", seller_zip_code_prefix: "04195", seller_state: "SP" },
    gives: { customers: [{ customer_id: "seller1", audience: "user", region: "SP" }] },
  },
  {
    name: "without a state",
    given: { seller_id: "seller1" },
    refused: { rule: "required", column: "seller_state" },
  },
] satisfies Examples;
