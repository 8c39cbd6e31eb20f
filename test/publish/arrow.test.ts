import { tableFromIPC as readByFlechette } from "@uwdata/flechette";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { arrowFile } from "../../pipelines/publish/arrow.ts";

const columns = [
  { name: "touchpoint", type: "VARCHAR", values: ["delivery.parcel", null, "delivery.parcel"] },
  { name: "kept", type: "BIGINT", values: [1n, 2n, null] },
  { name: "slack_sum", type: "BIGINT", values: [9_007_199_254_740_993n, -1n, 0n] },
  { name: "rate", type: "DOUBLE", values: [0.5, null, 1 / 3] },
  { name: "is_due", type: "BOOLEAN", values: [true, false, null] },
] as const;

describe("arrowFile", () => {
  it("keeps every value to the last digit, sums beyond 2^53 too", () => {
    const rows = tableFromIPC(arrowFile(columns))
      .toArray()
      .map((row) => row?.toJSON());
    expect(rows).toEqual([
      { touchpoint: "delivery.parcel", kept: 1, slack_sum: 9_007_199_254_740_993n, rate: 0.5, is_due: true },
      { touchpoint: null, kept: 2, slack_sum: -1n, rate: null, is_due: false },
      { touchpoint: "delivery.parcel", kept: null, slack_sum: 0n, rate: 1 / 3, is_due: null },
    ]);
  });

  it("gives a column the same type whatever its rows hold", () => {
    const types = (values: readonly (readonly [])[]) => values;
    const empty = columns.map((column, index) => ({ ...column, values: types([[]])[index] ?? [] }));
    const full = tableFromIPC(arrowFile(columns)).schema.fields.map((field) => String(field.type));
    expect(tableFromIPC(arrowFile(empty)).schema.fields.map((field) => String(field.type))).toEqual(full);
  });

  it("is read by the pages' own library, without rows and without a text too", () => {
    const [text] = columns;
    for (const values of [[], [null, null], text.values]) {
      const table = readByFlechette(arrowFile([{ ...text, values }]));
      expect(Array.from(table.getChild("touchpoint").toArray())).toEqual(values);
    }
  });

  it("writes the same bytes for the same rows", () => {
    expect(Buffer.from(arrowFile(columns)).equals(Buffer.from(arrowFile(columns)))).toBe(true);
  });

  it("refuses a count that does not fit into 32 bits", () => {
    expect(() => arrowFile([{ name: "kept", type: "BIGINT", values: [2n ** 31n] }])).toThrow(
      "invalid count: 2147483648",
    );
  });
});
