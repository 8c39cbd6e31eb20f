/** Dimensions that a reader filters by; which of them a site has, its cubes say. */
export const dimensions = [
  "touchpoint",
  "month",
  "region",
  "category",
  "channel",
  "tier",
  "kind",
  "audience",
  "segment",
] as const;

/** A dimension that a reader filters by. */
export type DimensionName = (typeof dimensions)[number];

/** What the rate is the share of, among the promises that fell due. */
export const measures = ["kept", "exceeded", "broken", "late", "missed", "failed", "overdue"] as const;

/** What the rate is the share of. */
export type Measure = (typeof measures)[number];

/** Over how long promises are counted together. */
export const periods = ["month", "quarter", "year"] as const;

/** Over how long promises are counted together. */
export type Period = (typeof periods)[number];

/** Which version of a promise is judged. */
export const versions = ["commitment", "last"] as const;

/** Which version of a promise is judged. */
export type Version = (typeof versions)[number];

/** The values that are let through, by dimension; a dimension that is not named lets all through. */
export type Filter = Readonly<Partial<Record<DimensionName, readonly string[]>>>;

/** Everything that decides what the explorer shows. */
export interface View {
  readonly measure: Measure;
  readonly period: Period;
  readonly version: Version;
  /** The dimension whose values stand beside each other as small multiples. */
  readonly split: DimensionName | null;
  readonly filter: Filter;
  /** A second selection to compare with; null where there is none. */
  readonly against: Filter | null;
}

/** What is shown when nobody asked for anything. */
export const start: View = {
  measure: "kept",
  period: "month",
  version: "commitment",
  split: null,
  filter: {},
  against: null,
};

/** The filter with other values of a dimension; with none, or with all there are, the dimension is not filtered. */
export function withValues(
  filter: Filter,
  dimension: DimensionName,
  values: readonly string[],
  all: readonly string[],
): Filter {
  const { [dimension]: _, ...others } = filter;
  const chosen = all.filter((value) => values.includes(value));
  if (chosen.length === 0 || chosen.length === all.length) return others;
  return { ...others, [dimension]: chosen };
}

/** The filter with one value more, or one fewer where it was chosen. */
export function toggled(
  filter: Filter,
  dimension: DimensionName,
  value: string,
  all: readonly string[],
): Filter {
  const chosen = filter[dimension] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withValues(filter, dimension, next, all);
}

/** Which dimensions a filter narrows. */
export function narrowed(filter: Filter): readonly DimensionName[] {
  return dimensions.filter((dimension) => filter[dimension] !== undefined);
}
