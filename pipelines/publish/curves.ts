import { curveSteps } from "./curve-steps.ts";
import { incidencesOfCell, shareEndedBy } from "./incidence-of-cell.ts";
import type { Setting } from "./metric.ts";
import type { CurveRow } from "./published.ts";
import { type Cause, causes, type WaitCell, type Waits } from "./waits.ts";

/** Dimensions by which curves are drawn. */
const drawn = ["all", "channel", "tier"] as const;

/**
 * How the waits of a touchpoint end as time goes on, in all and by channel and tier: the share that has ended in each way by a
 * time, the ways competing (Aalen–Johansen). A curve ends with the window in which waits are followed; `complete` curves are
 * of those alone that were followed to its end, `censored` ones of all, the open ones for as long as they were seen.
 * @param minimumCell groups of customers at the least behind every step of a curve; 1 shows all
 */
export function curves(waits: Waits, { factor }: Setting, minimumCell: number): CurveRow[] {
  return waits.cells.flatMap((cell) => {
    const dimension = drawn.find((name) => name === cell.dimension);
    return dimension ? curve(waits, { ...cell, dimension }, factor, minimumCell) : [];
  });
}

function curve(
  waits: Waits,
  cell: WaitCell & Pick<CurveRow, "dimension">,
  factor: number,
  minimumCell: number,
): CurveRow[] {
  const customers = cell.clusters.get("customer") ?? [];
  const steps = curveSteps(customers, waits.end, cell.limit, minimumCell);
  const incidences = incidencesOfCell(cell.clusters);
  return causes.flatMap((cause) => {
    if (!hasEvents(cell, cause)) return [];
    return steps.flatMap(({ time, atRisk }) => {
      const share = shareEndedBy(incidences[cause], time, factor);
      if (!share) return [];
      return [
        {
          ...{ metric: waits.metric, touchpoint: waits.touchpoint, unit: waits.unit, cohort: waits.cohort },
          ...{ dimension: cell.dimension, value: cell.value, limit: cell.limit, subjects: cell.subjects },
          ...{ cause, time, at_risk: atRisk },
          ...{ incidence: share.share, low: share.low, high: share.high },
        },
      ];
    });
  });
}

/** Whether any wait of a cell ended in this way. */
export function hasEvents(cell: WaitCell, cause: Cause): boolean {
  const place = causes.indexOf(cause);
  const tables = cell.clusters.get("customer") ?? [];
  return tables.some((table) => table.events[place]?.some((count) => count > 0));
}
