import type { Engine, Row } from "../engine/engine.ts";
import { excessOfEvents } from "../stats/excess-of-events.ts";
import { gammaPoisson } from "../stats/gamma-poisson.ts";
import { holm } from "../stats/holm.ts";
import { metric, type Place, type Setting } from "./metric.ts";
import type { FaultRow, MetricRow } from "./published.ts";

/** Half an event more keeps the rate of batches that never failed above nothing (Jeffreys 1946). */
const half = 0.5;

/**
 * Faults of each kind in each batch over those expected at the rate of the product's other batches, drawn towards 1 by what
 * all cells together say about how much batches differ. The p-values, of no more faults than in the other batches, are exact
 * and corrected for all cells. A product with one batch has nothing to be compared with.
 * @param only touchpoints that they are asked of: where none of these has a cell there are none
 */
export async function faults(
  engine: Engine,
  { confidence }: Setting,
  only: ReadonlySet<string> | null = null,
): Promise<FaultRow[]> {
  const cells = await engine.rows(
    `select * from fault_cells where exposure_days > 0 and other_exposure_days > 0
     order by touchpoint, product_id, batch, fault_code`,
  );
  if (only !== null && !cells.some(({ touchpoint }) => only.has(String(touchpoint)))) return [];
  const counted = cells.map((row) => ({ observed: Number(row.faults), expected: expectedOf(row) }));
  const ratios = gammaPoisson(counted, confidence);
  const adjusted = holm(cells.map(excessOf));
  return cells.flatMap((row, index) => {
    const [shrunk, count] = [ratios[index], counted[index]];
    if (!shrunk || !count) return [];
    return [
      {
        touchpoint: String(row.touchpoint),
        product: String(row.product_id),
        batch: String(row.batch),
        fault: String(row.fault_code),
        faults: count.observed,
        expected: count.expected,
        ratio: shrunk.ratio,
        low: shrunk.low,
        high: shrunk.high,
        probability: shrunk.probabilityAbove,
        p: adjusted[index] ?? 1,
      },
    ];
  });
}

/** Fault ratios as metrics, each by its batch: product, batch and fault in one name. */
export function faultMetrics(rows: readonly FaultRow[], place: (touchpoint: string) => Place): MetricRow[] {
  return rows.flatMap((row) => {
    const value = `${row.product} ${row.batch} ${row.fault}`;
    const here = { ...place(row.touchpoint), version: null, journeys: null, dimension: "batch", value };
    const { ratio, low, high, faults: n } = row;
    const comparison = "other batches";
    return [
      metric(here, { metric: "fault_ratio", comparison, value: ratio, unit: "ratio", low, high, n }),
      metric(here, { metric: "fault_ratio_p", comparison, value: row.p, unit: "probability", n }),
    ];
  });
}

function expectedOf({ exposure_days, other_faults, other_exposure_days }: Row): number {
  return (Number(exposure_days) * (Number(other_faults) + half)) / Number(other_exposure_days);
}

function excessOf({ faults: events, exposure_days, other_faults, other_exposure_days }: Row): number {
  const here = { events: Number(events), exposure: Number(exposure_days) };
  const elsewhere = { events: Number(other_faults), exposure: Number(other_exposure_days) };
  return excessOfEvents(here, elsewhere);
}
