import { factorOf } from "../../pipelines/publish/metric.ts";
import type { Company, Estimate, Finding } from "./finding.ts";

/** Where nothing is, by the name of `truth.json`. */
export interface Control {
  readonly id: string;
}

/** What is there: its name, how large it is, and on which side of no effect. */
export interface Truth extends Control {
  readonly size: number;
  /** The number where there would be no effect. */
  readonly none: number;
  readonly direction: "above" | "below";
}

/** How one truth was found, over all companies. */
export interface TruthLine {
  readonly id: string;
  readonly trueSize: number;
  /** Means over the companies. */
  readonly meanEstimate: number;
  readonly meanStandardError: number;
  /** Of the mean estimate, in such standard errors. */
  readonly bias: number;
  /** Distance of the truth from no effect in standard errors of the default company; null if that was not looked at. */
  readonly effect: number | null;
  /** In how many companies the 95 % interval holds the truth, the estimate is on its side, and a number is published at all. */
  readonly inside: number;
  readonly signs: number;
  readonly published: number;
}

/** How often a control was flagged. */
export interface ControlLine {
  readonly id: string;
  readonly flagged: number;
  readonly published: number;
}

/** What was found, and every demand that it fails. */
export interface Proof {
  readonly companies: number;
  readonly truths: readonly TruthLine[];
  readonly controls: readonly ControlLine[];
  /** Share of the intervals of 95 % that hold their truth. */
  readonly coverage: number;
  readonly failures: readonly string[];
}

/** Demands on companies together are made of so many; counts of fewer are shown and fail nothing. */
const enoughCompanies = 20;
const demands = {
  /** Standard errors that an effect has at least. */
  effect: 4,
  /** Companies, of the 20, in which an interval holds its truth at least and a control is flagged at most. */
  inside: 15,
  flagged: 3,
  coverage: { low: 0.9, high: 0.99 },
  significance: 0.05,
} as const;

const usualFactor = factorOf(0.95);

/**
 * Holds what was found in companies against the truth.
 * @param defaultSeed of the company whose every sure interval must hold its truth
 */
export function judge(
  truths: readonly Truth[],
  controls: readonly Control[],
  companies: readonly Company[],
  defaultSeed: number,
): Proof {
  const shown = companies.find(({ seed }) => seed === defaultSeed) ?? null;
  const truthLines = truths.map((truth) => truthLine(truth, companies, shown));
  const controlLines = controls.map(({ id }) => controlLine(id, companies));
  const coverage = total(truthLines, "inside") / total(truthLines, "published");
  const isMany = companies.length >= enoughCompanies;
  return {
    companies: companies.length,
    truths: truthLines,
    controls: controlLines,
    coverage,
    failures: [
      ...missing([...truthLines, ...controlLines], companies.length),
      ...(shown === null ? [] : truths.flatMap((truth) => sureFailures(truth, shown))),
      ...truthLines.flatMap(weakness),
      ...(isMany ? manyFailures(truthLines, controlLines, companies.length, coverage) : []),
    ],
  };
}

function total(lines: readonly TruthLine[], column: "inside" | "published"): number {
  return lines.reduce((sum, line) => sum + line[column], 0);
}

function truthLine(
  { id, size, none, direction }: Truth,
  companies: readonly Company[],
  shown: Company | null,
): TruthLine {
  const found = companies.flatMap(({ truths }) => truths[id] ?? []);
  const mean = (of: (one: Finding) => number) => found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const meanEstimate = mean(({ usually }) => usually.value);
  const meanStandardError = mean(({ usually }) => standardError(usually));
  const here = shown?.truths[id] ?? null;
  return {
    id,
    trueSize: size,
    meanEstimate,
    meanStandardError,
    bias: (meanEstimate - size) / meanStandardError,
    effect: here && Math.abs(size - none) / standardError(here.usually),
    inside: found.filter(({ usually }) => holds(usually, size)).length,
    signs: found.filter(({ usually }) => isOnSide(usually.value - none, direction)).length,
    published: found.length,
  };
}

function controlLine(id: string, companies: readonly Company[]): ControlLine {
  const found = companies.flatMap(({ controls }) => controls[id] ?? []);
  return { id, flagged: found.filter((p) => p < demands.significance).length, published: found.length };
}

function missing(lines: readonly (TruthLine | ControlLine)[], companies: number): string[] {
  return lines
    .filter(({ published }) => published < companies)
    .map(({ id, published }) => `${id}: a number is published for ${published} of ${companies} companies`);
}

function sureFailures({ id, size, none, direction }: Truth, { truths }: Company): string[] {
  const { surely } = truths[id] ?? {};
  if (surely === undefined) return [];
  const { value, low, high } = surely;
  return [
    ...(isOnSide(size - none, direction) ? [] : [`${id}: the truth, ${size}, is not ${direction} ${none}`]),
    ...(isOnSide(value - none, direction)
      ? []
      : [`${id}: ${value} is published, which is not ${direction} ${none}`]),
    ...(holds(surely, size)
      ? []
      : [`${id}: the 99.5 % interval, ${low} to ${high}, does not hold the truth, ${size}`]),
  ];
}

function weakness({ id, effect }: TruthLine): string[] {
  if (effect === null || effect >= demands.effect) return [];
  return [`${id}: the effect is ${effect.toFixed(1)} standard errors, at least ${demands.effect} are needed`];
}

function manyFailures(
  truths: readonly TruthLine[],
  controls: readonly ControlLine[],
  companies: number,
  coverage: number,
): string[] {
  const outside = truths.filter(({ inside }) => inside * enoughCompanies < demands.inside * companies);
  const alarming = controls.filter(({ flagged }) => flagged * enoughCompanies > demands.flagged * companies);
  const { low, high } = demands.coverage;
  return [
    ...outside.map(
      ({ id, inside }) => `${id}: the 95 % interval holds the truth in ${inside} of ${companies} companies`,
    ),
    ...alarming.map(
      ({ id, flagged }) =>
        `${id}: nothing is there, and it is flagged in ${flagged} of ${companies} companies`,
    ),
    ...(coverage >= low && coverage <= high
      ? []
      : [`all truths together: ${(100 * coverage).toFixed(1)} % of the 95 % intervals hold them`]),
  ];
}

function holds({ low, high }: Estimate, size: number): boolean {
  return low <= size && size <= high;
}

function isOnSide(difference: number, direction: Truth["direction"]): boolean {
  return direction === "above" ? difference > 0 : difference < 0;
}

function standardError({ low, high }: Estimate): number {
  return (high - low) / 2 / usualFactor;
}
