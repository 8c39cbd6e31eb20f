import { coverageMatrix } from "../charts/coverage-matrix.ts";
import type { Cubes } from "../cubes.ts";
import { count } from "../words/numbers.ts";
import { stageWords } from "../words/stages.ts";
import type { Figure } from "./figure.ts";
import { inOrder } from "./measured.ts";

/** Where a promise, an outcome and a voice are on record, and where nobody looks. */
export function coverage(cubes: Cubes): Figure {
  const rows = inOrder(cubes);
  const blind = rows.filter((row) => !(row.has_promise && row.has_outcome));
  const unheard = rows.filter((row) => !row.has_voice);
  const counted = new Map(cubes.coverage.map((row) => [row.touchpoint, row]));
  return {
    id: "coverage",
    heading:
      blind.length === 0
        ? "Every touchpoint has a promise and an outcome on record"
        : `${count(blind.length)} of ${count(rows.length)} touchpoints cannot be judged: ${list(blind.map((row) => row.label))}`,
    finding: `At ${count(blind.length)} touchpoints a promise or its outcome is missing from the record, at ${count(unheard.length)} nobody was asked. Dissatisfaction often starts where nobody looks.`,
    note: "Filled: on record. Dashed: missing. Promise: what the customer may expect. Outcome: what happened. Voice: somebody was asked how it was.",
    chart: (size) =>
      coverageMatrix(
        rows.flatMap((row) =>
          (["promise", "outcome", "voice"] as const).map((what) => ({
            touchpoint: row.label,
            stage: row.stage,
            what,
            has: row[`has_${what}`],
          })),
        ),
        size,
      ),
    columns: [
      { key: "stage", label: "Stage", kind: "text" },
      { key: "touchpoint", label: "Touchpoint", kind: "text" },
      { key: "promises", label: "Promises", kind: "count" },
      { key: "outcomes", label: "Outcomes", kind: "count" },
      { key: "voices", label: "Voices", kind: "count" },
    ],
    rows: rows.map((row) => ({
      stage: stageWords[row.stage].name,
      touchpoint: row.label,
      promises: counted.get(row.touchpoint)?.promises ?? null,
      outcomes: counted.get(row.touchpoint)?.outcomes ?? null,
      voices: counted.get(row.touchpoint)?.voices ?? null,
    })),
    relation: "touchpoints",
    metric: "coverage",
  };
}

const mostNamed = 3;

function list(names: readonly string[]): string {
  const said = names.slice(0, mostNamed).map((name) => `“${name}”`);
  const rest = names.length - said.length;
  return [...said, ...(rest > 0 ? [`${count(rest)} more`] : [])].join(", ");
}
