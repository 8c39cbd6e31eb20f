import type { Cubes } from "../cubes.ts";
import type { Figure } from "./figure.ts";
import { inOrder, measured } from "./measured.ts";

/** The stages side by side, by the share of journeys that met a broken promise there. */
export function stages(cubes: Cubes): Figure {
  const { words } = cubes;
  const rows = cubes.site.stages.map((stage) => {
    const touchpoints = inOrder(cubes).filter((row) => row.stage === stage);
    const broken = cubes.metric({ metric: "journeys_with_broken", stage });
    return {
      stage,
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
  const rate = { value: worst?.broken ?? null, low: worst?.low, high: worst?.high };
  return {
    id: "stages",
    heading: none
      ? words.say("journey.stages.heading.nobody")
      : words.say("journey.stages.heading", {
          rate: words.written(rate, "share"),
          stage: words.say(`stage.${worst.stage}.name`).toLocaleLowerCase(words.language),
        }),
    finding: none
      ? words.say("journey.stages.finding.nobody")
      : words.say("journey.stages.finding", { interval: words.interval(rate, "share") }),
    note: words.say("journey.stages.note"),
    chart: null,
    columns: [
      { key: "stage", label: words.say("column.stage"), kind: "code", codes: "stage" },
      { key: "touchpoints", label: words.say("column.touchpoints"), kind: "count" },
      { key: "measured", label: words.say("column.measured"), kind: "count" },
      { key: "journeys", label: words.say("column.journeys judged"), kind: "count" },
      { key: "broken", label: words.say("column.with broken"), kind: "share", interval: ["low", "high"] },
    ],
    rows,
    relation: "stage_groups",
    metric: "journeys_with_broken",
  };
}
