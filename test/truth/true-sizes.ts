import { live } from "../../data/kestrel/generator/life.ts";
import { estimands } from "../../data/kestrel/generator/truths.ts";

/** A truth as a reference run finds it. */
export interface TrueSize {
  readonly value: number;
  /** How much the same number varies between companies of the default size: their standard deviation. */
  readonly spread: number;
}

/** Sums of one company, by the id of the truth. */
export type CompanySums = Readonly<Record<string, readonly number[]>>;

/** Lives a company of customers from `first` on, and adds up what every truth needs of them. */
export function companySums(seed: number, first: number, customers: number): CompanySums {
  const sums: Record<string, number[]> = {};
  for (let index = first; index < first + customers; index++) {
    const life = live(seed, index);
    for (const [id, estimand] of Object.entries(estimands)) addTo(sums, id, estimand.sums(life));
  }
  return sums;
}

/** The size of every truth over companies together, and how much it varies from one to the other. */
export function trueSizes(companies: readonly CompanySums[]): Record<string, TrueSize> {
  const together: Record<string, number[]> = {};
  for (const company of companies)
    for (const [id, sums] of Object.entries(company)) addTo(together, id, sums);
  return Object.fromEntries(
    Object.entries(estimands).map(([id, estimand]) => {
      const apart = companies.map((company) => estimand.value(company[id] ?? []));
      return [id, { value: estimand.value(together[id] ?? []), spread: deviation(apart) }];
    }),
  );
}

function addTo(sums: Record<string, number[]>, id: string, added: readonly number[]): void {
  const known = sums[id];
  if (known === undefined) sums[id] = [...added];
  else for (const [place, value] of added.entries()) known[place] = (known[place] ?? 0) + value;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
