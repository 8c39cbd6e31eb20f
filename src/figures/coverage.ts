import { coverageMatrix } from "../charts/coverage-matrix.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import type { Figure } from "./figure.ts";
import { inOrder, number } from "./measured.ts";

/** Where a promise, an outcome and a voice are on record, and where nobody looks. */
export function coverage(cubes: Cubes): Figure {
  const { words } = cubes;
  const rows = inOrder(cubes);
  const blind = rows.filter((row) => !(row.has_promise && row.has_outcome));
  const unheard = rows.filter((row) => !row.has_voice);
  const counted = new Map(cubes.coverage.map((row) => [row.touchpoint, row]));
  return {
    id: "coverage",
    heading:
      blind.length === 0
        ? words.say("coverage.heading.all")
        : words.say("coverage.heading", {
            blind: blind.length,
            all: rows.length,
            touchpoints: named(
              words,
              blind.map((row) => row.label),
            ),
          }),
    finding: words.say("coverage.finding", { blind: blind.length, unheard: unheard.length }),
    note: [words.say("coverage.note"), ...lasting(cubes)].join(" "),
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
        words,
        size,
      ),
    columns: [
      { key: "stage", label: words.say("column.stage"), kind: "code", codes: "stage" },
      { key: "touchpoint", label: words.say("column.touchpoint"), kind: "text" },
      { key: "promises", label: words.say("column.promises"), kind: "count" },
      { key: "outcomes", label: words.say("column.outcomes"), kind: "count" },
      { key: "voices", label: words.say("column.voices"), kind: "count" },
    ],
    rows: rows.map((row) => ({
      stage: row.stage,
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

function named(words: Words, labels: readonly string[]): string {
  const said = labels.slice(0, mostNamed).map((touchpoint) => words.say("coverage.named", { touchpoint }));
  const rest = labels.length - said.length;
  return words.list([...said, ...(rest > 0 ? [words.say("coverage.more", { count: rest })] : [])]);
}

/** Where it is promised that a product lasts, and why the counts of promises differ by it; nothing where that is not promised. */
export function lasting(cubes: Cubes): readonly string[] {
  const counted = new Map(cubes.coverage.map((row) => [row.touchpoint, row]));
  const places = inOrder(cubes).filter(
    ({ touchpoint }) => counted.get(touchpoint)?.outcomes && !number(cubes, touchpoint, "promises"),
  );
  if (places.length === 0) return [];
  const touchpoints = cubes.words.list(
    places.map(({ label }) => cubes.words.say("coverage.named", { touchpoint: label })),
  );
  return [cubes.words.say("coverage.lasting", { touchpoints })];
}
