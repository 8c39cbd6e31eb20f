import { beforeAll, describe, expect, it } from "vitest";
import { estimands } from "../../data/kestrel/generator/truths.ts";
import { measureCompany } from "./company.ts";
import type { Company } from "./finding.ts";
import { companySums } from "./true-sizes.ts";
import { reference, toldTruths } from "./truth-file.ts";

const { truths } = toldTruths;

/** Ratios are published drawn towards 1, and are no plain ratios of what was lived. */
const isPlain = ({ metric }: (typeof truths)[number]) => metric.metric !== "fault_ratio";

describe("a small company whose records are not spoiled", () => {
  const choice = { seed: 2, customers: 2000, isClean: true };
  const lived = companySums(choice.seed, 0, choice.customers);
  let company: Company;
  beforeAll(async () => {
    company = await measureCompany(choice);
  }, 300_000);

  it.each(truths.filter(isPlain))("publishes of $id exactly what its customers lived through", ({ id }) => {
    const truth = estimands[id]?.value(lived[id] ?? []) ?? Number.NaN;
    expect(company.truths[id]?.usually.value).toBeCloseTo(truth, 4);
  });

  it.each(truths)("holds the true size of $id in its 99.5 % interval", ({ id }) => {
    const { low, high } = company.truths[id]?.surely ?? { low: Number.NaN, high: Number.NaN };
    const { value } = reference.truths[id] ?? { value: Number.NaN };
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });
});
