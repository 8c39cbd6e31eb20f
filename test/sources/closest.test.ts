import { describe, expect, it } from "vitest";
import { byCloseness, closest } from "../../pipelines/sources/closest.ts";

describe("closest", () => {
  it("finds a word that is nearly the same, and none that is not", () => {
    expect(closest("quantities", ["quality", "quantity", "x"])).toBe("quantity");
    expect(closest("q3_expected", ["response_id", "submitted_at"])).toBeNull();
    expect(closest("Order_ID", ["order_id"])).toBe("order_id");
  });
});

describe("byCloseness", () => {
  it("puts the nearest first", () => {
    expect(byCloseness("parcels", ["zebra", "parcel", "parsley"])).toEqual(["parcel", "parsley", "zebra"]);
  });
});
