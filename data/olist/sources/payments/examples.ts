import type { Examples } from "../../../../pipelines/sources/examples.ts";

const payment = {
  order_id: "order1",
  payment_sequential: 1,
  payment_type: "credit_card",
  payment_installments: 8,
  payment_value: "99.33",
};

export default [
  {
    name: "a payment is a charge",
    given: payment,
    gives: { costs: [{ cost_id: "order1/1", kind: "charge", amount: 99.33, currency: "BRL" }] },
  },
  {
    name: "a voucher may be worth nothing",
    given: { ...payment, payment_type: "voucher", payment_value: "0.00" },
    gives: { costs: [{ amount: 0 }] },
  },
  {
    name: "an amount with a decimal comma",
    given: { ...payment, payment_value: "99,33" },
    refused: { rule: "not a decimal", column: "payment_value" },
  },
] satisfies Examples;
