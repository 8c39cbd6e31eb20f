import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Payments of orders; an order can be paid in several ways",
  owner: "Payments",
  files: "olist_order_payments_dataset.csv",
  key: ["order_id", "payment_sequential"],
  columns: {
    order_id: { type: "text", required: true },
    payment_sequential: { type: "integer", required: true, minimum: 1 },
    payment_type: {
      type: "text",
      required: true,
      allowed: ["credit_card", "boleto", "voucher", "debit_card", "not_defined"],
    },
    payment_installments: { type: "integer", required: true, minimum: 0 },
    payment_value: { type: "decimal", required: true, minimum: 0 },
  },
} satisfies Source;
