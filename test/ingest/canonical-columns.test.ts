import { describe, expect, it } from "vitest";
import { fitness } from "../../pipelines/ingest/canonical-columns.ts";

describe("fitness", () => {
  it("takes integers of 32 bits for any number without a look at them", () => {
    for (const to of ["BIGINT", "DOUBLE", "DECIMAL(18,4)"] as const) {
      expect(fitness("INTEGER", to)).toBe("cast");
      expect(fitness("UINTEGER", to)).toBe("cast");
    }
  });

  it("looks at larger ones, and at decimals that could be too long", () => {
    expect(fitness("BIGINT", "DOUBLE")).toBe("checked");
    expect(fitness("HUGEINT", "BIGINT")).toBe("checked");
    expect(fitness("DECIMAL(38,2)", "DECIMAL(18,4)")).toBe("checked");
  });

  it("never takes a fraction for an integer, or a number for a moment", () => {
    expect(fitness("DOUBLE", "BIGINT")).toBe("never");
    expect(fitness("DECIMAL(9,6)", "DECIMAL(18,4)")).toBe("never");
    expect(fitness("INTEGER", "TIMESTAMPTZ")).toBe("never");
  });
});
