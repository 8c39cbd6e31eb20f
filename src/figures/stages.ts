import type { Cubes } from "../cubes.ts";
import { interval, written } from "../words/numbers.ts";
import { stageWords } from "../words/stages.ts";
import type { Figure } from "./figure.ts";
import { inOrder, measured } from "./measured.ts";

/** The stages side by side, by the share of journeys that met a broken promise there. */
export function stages(cubes: Cubes): Figure {
  const rows = cubes.site.stages.map((stage) => {
    const touchpoints = inOrder(cubes).filter((row) => row.stage === stage);
    const broken = cubes.metric({ metric: "journeys_with_broken", stage });
    return {
      stage: stageWords[stage].name,
      touchpoints: touchpoints.length,
      measured: measured(cubes, touchpoints).length,
      journeys: broken?.n ?? null,
      broken: broken?.value ?? null,
      low: broken?.low ?? null,
      high: broken?.high ?? null,
    };
  });
  const worst = rows.toSorted((one, other) => (other.broken ?? -1) - (one.broken ?? -1))[0];
  const none = worst?.broken == null;
  return {
    id: "stages",
    heading: none
      ? "No stage can be judged yet"
      : `${written({ value: worst.broken, low: worst.low, high: worst.high }, "share")} of journeys meet a broken promise at ${worst.stage.toLowerCase()}`,
    finding: none
      ? "At no stage is there both a promise and an outcome."
      : `95\u202f% interval ${interval({ value: worst.broken, low: worst.low, high: worst.high }, "share")}. Stages are compared by the share of journeys that met at least one broken promise, so that a stage which promises more is not punished for it.`,
    note: "A dash means that nobody measures it, not that nothing went wrong.",
    chart: null,
    columns: [
      { key: "stage", label: "Stage", kind: "text" },
      { key: "touchpoints", label: "Touchpoints", kind: "count" },
      { key: "measured", label: "Measured", kind: "count" },
      { key: "journeys", label: "Journeys judged", kind: "count" },
      { key: "broken", label: "With a broken promise", kind: "share", interval: ["low", "high"] },
    ],
    rows,
    relation: "stage_groups",
    metric: "journeys_with_broken",
  };
}
