import type { MetricRow } from "../../pipelines/publish/published.ts";
import type { Selector } from "./truth-file.ts";

/**
 * The metric that is published at a place; null if there is none.
 * @param pseudonym how a person's name stands in the record
 * @throws Error if there are several
 */
export function publishedRow(
  { isPerson, value, dimension, ...place }: Selector,
  metrics: readonly MetricRow[],
  pseudonym: (name: string) => string,
): MetricRow | null {
  const wanted = {
    ...place,
    dimension,
    dimension_value: isPerson && value !== null ? pseudonym(value) : value,
  };
  const found = metrics.filter(
    (row) =>
      row.metric === wanted.metric &&
      row.touchpoint === wanted.touchpoint &&
      row.version === wanted.version &&
      row.dimension === wanted.dimension &&
      row.dimension_value === wanted.dimension_value &&
      row.comparison === wanted.comparison,
  );
  if (found.length > 1) throw new Error(`${found.length} rows of metrics: ${JSON.stringify(wanted)}`);
  return found[0] ?? null;
}
