import type { Payback } from "../amends.ts";
import { berlinDay } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { asides, soil } from "../dirt.ts";
import { jsonDocument } from "../file-format.ts";
import { lotOf } from "../random.ts";
import { type Export, yearOf } from "./export.ts";

/** Money that went back, as Stripe lists it year by year; what a bank sent back was paid again. */
export const payments: Export = {
  format: jsonDocument("data", () => ({ object: "list", has_more: false, url: "/v1/refunds" })),
  records: ({ paybacks }, random) =>
    paybacks
      .filter(({ at }) => at < exportedAt)
      .flatMap((payback) =>
        attempts(payback).map((refund) => ({
          file: `stripe-refunds-${yearOf(berlinDay(payback.at))}.json`,
          record: JSON.stringify(soil<object>(random, refund, { strangeValue: inEuros })),
        })),
      ),
};

function attempts(payback: Payback): object[] {
  const refund = refundOf(payback);
  if (lotOf(refund.id) >= asides.failedRefund) return [refund];
  const failed = {
    ...refund,
    id: `${refund.id}f`,
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  };
  return [refund, failed];
}

function refundOf({ id, order, caseId, kind, touchpoint, amount, at }: Payback) {
  return {
    id: `re_${id}`,
    object: "refund",
    amount: Math.round(amount * 100),
    currency: "eur",
    created: Math.floor(at / 1000),
    status: "succeeded",
    failure_reason: null,
    reason: "requested_by_customer",
    charge: `ch_${order}`,
    metadata: { order, case: caseId, kind, touchpoint },
  };
}

/** Somebody entered euros where cents should be. */
function inEuros(refund: object): object {
  return { ...refund, amount: 19.99 };
}
