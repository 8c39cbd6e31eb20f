import { describe, expect, it } from "vitest";
import { readTouchpoints } from "../../pipelines/sources/read-touchpoints.ts";

const header = "touchpoint,stage,order,label,owner,valid_from\n";

describe("readTouchpoints", () => {
  it("reads one touchpoint per line", () => {
    expect(
      readTouchpoints(`${header}order.checkout,order,2,"Till, desk",Shop,2020-01-01\n`, "t.csv"),
    ).toEqual([
      {
        touchpoint: "order.checkout",
        stage: "order",
        order: 2,
        label: "Till, desk",
        owner: "Shop",
        valid_from: "2020-01-01",
      },
    ]);
  });

  it.each([
    ["x,order,1,L,O,\n", 't.csv line 2: touchpoint is "x"'],
    ["order.a,ordr,1,L,O,\n", 't.csv line 2: stage is "ordr"'],
    ["order.a,delivery,1,L,O,\n", 't.csv line 2: "order.a" is in stage "delivery"'],
    ["order.a,order,first,L,O,\n", 't.csv line 2: order is "first"'],
    ["order.a,order,1,L,O,\norder.a,order,2,L,O,\n", 't.csv line 3: "order.a" is there twice'],
    ["order.a,order,1,L\n", "t.csv: "],
  ])("refuses %j", (rows, found) => {
    expect(() => readTouchpoints(header + rows, "t.csv")).toThrow(found);
  });

  it("wants all its columns", () => {
    expect(() => readTouchpoints("touchpoint,stage\n", "t.csv")).toThrow(
      "t.csv has no column order, label, owner, valid_from",
    );
  });
});
