import type { Company } from "./finding.ts";
import { judge, type Proof } from "./judge.ts";
import { noEffect, reference, toldTruths } from "./truth-file.ts";

/** The seed of the company that everybody sees first. */
export const defaultSeed = 1;

/** Holds companies against `truth.json` and `reference.json`. */
export function judgeCompanies(companies: readonly Company[]): Proof {
  const truths = toldTruths.truths.map(({ id, metric, direction }) => {
    const { value: size } = reference.truths[id] ?? {};
    if (size === undefined) {
      throw new Error(`reference.json: no size of "${id}"\n  Run: npm run truth -- --reference`);
    }
    return { id, size, none: noEffect(metric.metric), direction };
  });
  return judge(truths, toldTruths.controls, companies, defaultSeed);
}
