import { describe, expect, it } from "vitest";
import { payments } from "../../../../data/kestrel/generator/exports/payments.ts";
import { at, lifeWith, recordsOf } from "./lives.ts";

const payback = {
  id: "p1",
  order: "order1",
  caseId: "case1",
  kind: "goodwill",
  touchpoint: "delivery.parcel",
  amount: 19.99,
  at: at("2024-07-03T10:00:00Z"),
} as const;
const file = "stripe-refunds-2024.json";

describe("payments", () => {
  it("are in cents and seconds", () => {
    const [record = ""] = recordsOf(payments, lifeWith({ paybacks: [payback] })).get(file) ?? [];
    expect(JSON.parse(record)).toMatchObject({
      amount: 1999,
      currency: "eur",
      created: 1720000800,
      status: "succeeded",
      metadata: { order: "order1", case: "case1", kind: "goodwill", touchpoint: "delivery.parcel" },
    });
  });

  it("that a bank sent back are there beside those that arrived", () => {
    const paybacks = Array.from({ length: 1000 }, (_, index) => ({ ...payback, id: `p${index}` }));
    const records = recordsOf(payments, lifeWith({ paybacks })).get(file) ?? [];
    const refunds = records.map((record) => JSON.parse(record));
    expect(refunds.filter(({ status }) => status === "succeeded")).toHaveLength(1000);
    const failed = refunds.length - 1000;
    expect(failed).toBeGreaterThan(5);
    expect(failed).toBeLessThan(40);
    expect(new Set(refunds.map(({ id }) => id)).size).toBe(refunds.length);
  });
});
