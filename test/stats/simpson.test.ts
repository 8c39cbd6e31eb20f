import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "../../pipelines/stats/kitagawa.ts";
import { pointApart, simpson } from "../../pipelines/stats/simpson.ts";
import { mixCells, pairsOfCells } from "./mix-cells.ts";
import { vectorsOf } from "./vectors.ts";

type Treatments = Readonly<Record<"A" | "B", Readonly<Record<"small" | "large", readonly [number, number]>>>>;
type Rates = Readonly<Record<"A" | "B", Readonly<Record<"small" | "large" | "all", number>>>>;

describe("simpson", () => {
  it.each(vectorsOf<Treatments, Rates>("simpson"))("sees the paradox of $id", (vector) => {
    const { input, expected, tolerance } = vector;
    const cells = ({ small, large }: Treatments["A"]) => [small, large].map(([sum, n]) => ({ n, sum }));
    const [first, second] = [cells(input.A), cells(input.B)];
    const found = kitagawa(first, second);
    expect(Math.abs((found?.difference ?? 0) - (expected.B.all - expected.A.all))).toBeLessThanOrEqual(
      2 * tolerance,
    );
    expect(found?.difference).toBeGreaterThan(0);
    expect(found?.rate).toBeLessThan(0);
    expect(simpson(first, second)).toBe("in every cell");
    expect(simpson(second, first)).toBe("in every cell");
  });

  it("tells a total that only most rates contradict from one that all contradict", () => {
    const before = mixCells([10, 80, 10], [0.9, 0.5, 0.5]);
    expect(simpson(before, mixCells([80, 10, 10], [0.8, 0.4, 0.51]))).toBe("on the whole");
    expect(simpson(before, mixCells([10, 80, 10], [0.8, 0.4, 0.5]))).toBe("none");
    expect(simpson([], [])).toBe("none");
  });

  it("is the same both ways, and never found in an unchanged mix", () => {
    fc.assert(
      fc.property(pairsOfCells, ([first, second]) => {
        expect(simpson(second, first)).toBe(simpson(first, second));
        const sameMix = second.map(({ n, sum }, cell) => {
          const wanted = first[cell]?.n ?? 0;
          return { n: wanted, sum: n > 0 ? (sum / n) * wanted : 0 };
        });
        const found = kitagawa(first, sameMix);
        if (found && Math.abs(found.difference) > 1e-9) expect(simpson(first, sameMix)).toBe("none");
      }),
    );
  });
});

describe("pointApart", () => {
  it("needs both intervals off zero, on different sides", () => {
    const [above, below, around] = [
      { low: 1, high: 2 },
      { low: -2, high: -1 },
      { low: -1, high: 1 },
    ];
    expect(pointApart(above, below)).toBe(true);
    expect(pointApart(below, above)).toBe(true);
    expect(pointApart(above, above)).toBe(false);
    expect(pointApart(above, around)).toBe(false);
  });
});
