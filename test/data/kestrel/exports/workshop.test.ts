import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../data/kestrel/generator/calendar.ts";
import { replacements } from "../../../../data/kestrel/generator/exports/replacements.ts";
import { workshop } from "../../../../data/kestrel/generator/exports/workshop.ts";
import type { Repair } from "../../../../data/kestrel/generator/repairs.ts";
import { at, lifeWith, recordsOf } from "./lives.ts";

const repair: Repair = {
  id: "repair1",
  caseId: "case1",
  unit: "unit1",
  product: "KE-200",
  faultCode: "pump",
  receivedAt: at("2024-07-01T07:30:00Z"),
  promisedOn: dayOf("2024-07-08"),
  returnedAt: at("2024-07-09T13:00:00Z"),
  underWarranty: false,
  quote: 89,
  charged: 104.5,
  parts: [{ part: "pump", price: 38.9 }],
  cost: 61.2,
};

describe("the workshop", () => {
  it("writes local times, and what became of the day and the price", () => {
    const [record = ""] =
      recordsOf(workshop, lifeWith({ repairs: [repair] })).get("repairs-2024.parquet") ?? [];
    expect(JSON.parse(record)).toMatchObject({
      received_at: "2024-07-01 09:30:00",
      promised_on: "2024-07-08",
      returned_at: "2024-07-09 15:00:00",
      quote: 89,
      charged: 104.5,
      parts: [{ part: "pump", price: 38.9 }],
    });
  });

  it("knows no price of a machine that is still there", () => {
    const late = { ...repair, receivedAt: at("2025-12-30T09:00Z"), returnedAt: at("2026-01-07T09:00Z") };
    const [record = ""] =
      recordsOf(workshop, lifeWith({ repairs: [late] })).get("repairs-2025.parquet") ?? [];
    expect(JSON.parse(record)).toMatchObject({ returned_at: null, charged: null, parts: [] });
  });
});

describe("the warehouse", () => {
  const replacement = {
    id: "swap1",
    caseId: "case1",
    unit: "unit1",
    newUnit: "unit2",
    product: "KE-200",
    requestedAt: at("2025-12-30T09:00Z"),
    dispatchBy: at("2026-01-02T17:00Z"),
    dispatchedAt: at("2026-01-05T15:00Z"),
    cost: 540,
  };

  it("names no machine that has not left", () => {
    const life = lifeWith({ replacements: [replacement] });
    const [record = ""] = recordsOf(replacements, life).get("replacements-2025.parquet") ?? [];
    expect(JSON.parse(record)).toMatchObject({
      dispatch_by: "2026-01-02 18:00:00",
      dispatched_at: null,
      new_serial_number: null,
    });
  });
});
