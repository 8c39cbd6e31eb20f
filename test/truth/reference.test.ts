import { describe, expect, it } from "vitest";
import { estimands } from "../../data/kestrel/generator/truths.ts";
import { companySums, trueSizes } from "./true-sizes.ts";
import { noEffect, reference, toldTruths } from "./truth-file.ts";

const { truths } = toldTruths;
const controls = toldTruths.controls.filter(({ isOfCompany }) => !isOfCompany);

describe("the reference run", () => {
  it("knows the size of every truth and every control, and of nothing else", () => {
    const told = [...truths, ...controls].map(({ id }) => id).toSorted();
    expect(Object.keys(estimands).toSorted()).toEqual(told);
    expect(Object.keys(reference.truths).toSorted()).toEqual(told);
    expect(reference.companies * reference.customers).toBeGreaterThanOrEqual(2_000_000);
  });

  it.each(truths)("finds $id at least four standard errors from no effect, in its direction", (truth) => {
    const { value, spread } = sizeOf(truth.id);
    const effect = value - noEffect(truth.metric.metric);
    expect(Math.sign(effect)).toBe(truth.direction === "above" ? 1 : -1);
    expect(Math.abs(effect) / spread).toBeGreaterThan(4);
  });

  it.each(controls)("finds nothing at $id", ({ id, metric }) => {
    const { value, spread } = sizeOf(id);
    const error = spread / Math.sqrt(reference.companies);
    expect(Math.abs(value - noEffect(metric.metric)) / error).toBeLessThan(4);
  });

  it("finds that the mix hides what the rates did", () => {
    const [rate, mix] = [sizeOf("mix_shift"), sizeOf("mix_shift_mix")];
    expect(Math.abs(rate.value + mix.value)).toBeLessThan(Math.abs(rate.value) / 5);
  });
});

describe("the sums of companies", () => {
  const [first, second] = [companySums(7, 0, 300), companySums(7, 300, 300)];

  it("add up to those of the companies together", () => {
    const whole = companySums(7, 0, 600);
    for (const [id, sums] of Object.entries(whole)) {
      const added = sums.map((_, place) => (first[id]?.[place] ?? 0) + (second[id]?.[place] ?? 0));
      for (const [place, sum] of sums.entries()) expect(added[place]).toBeCloseTo(sum, 6);
    }
  });

  it("give the sizes of the companies together, and a spread between them", () => {
    const sizes = trueSizes([first, second]);
    const apart = [first, second].map((sums) => estimands.menu_loop?.value(sums.menu_loop ?? []) ?? 0);
    const [low, high] = [Math.min(...apart), Math.max(...apart)];
    expect(sizes.menu_loop?.value).toBeGreaterThanOrEqual(low);
    expect(sizes.menu_loop?.value).toBeLessThanOrEqual(high);
    expect(sizes.menu_loop?.spread).toBeCloseTo((high - low) / Math.SQRT2, 10);
  });
});

function sizeOf(id: string) {
  const size = reference.truths[id];
  if (size === undefined) throw new Error(`no truth ${id}`);
  return size;
}
