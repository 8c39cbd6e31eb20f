import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { type DurationBar, promisedAndActual } from "../charts/promised-and-actual.ts";
import type { Cubes } from "../cubes.ts";
import type { Estimate, ShownUnit } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import { inBars, placesOf, sum } from "./bins.ts";
import type { Figure } from "./figure.ts";
import { number } from "./measured.ts";
import { readableUnit } from "./units.ts";

/** How long customers were told to wait, and how long they waited; null where no duration was published. */
export function durations(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const published = cubes.durations.filter(
    (bin) => bin.touchpoint === row.touchpoint && bin.version === "commitment" && bin.dimension === "all",
  );
  const promised = number(cubes, row.touchpoint, "promised_duration");
  const actual = number(cubes, row.touchpoint, "actual_duration");
  const { bins: rows, unit, perUnit } = readableUnit(published);
  if (rows.length === 0 || promised?.value == null || actual?.value == null) return null;
  const { bars, beyond } = inBars(rows, 60, 0.99);
  const places = placesOf(bars);
  const [promisedText = "", actualText = ""] = words.together(
    [promised, actual].map((row) => inUnit(row, perUnit)),
    unit,
  );
  const said = { promised: promisedText, actual: actualText };
  const note = words.say("durations.note", { promises: promised.n ?? 0 });
  return {
    id: `${row.touchpoint.replace(".", "-")}-durations`,
    heading: words.say("durations.heading", said),
    finding: words.say("durations.finding", said),
    note: [note, ...notDrawn(words, beyond, unit)].join(" "),
    chart: (size) =>
      promisedAndActual(
        bars,
        [
          {
            measure: "promised",
            value: (promised.value ?? 0) / perUnit,
            text: words.say("durations.median.promised", { duration: said.promised }),
          },
          {
            measure: "actual",
            value: (actual.value ?? 0) / perUnit,
            text: words.say("durations.median.actual", { duration: said.actual }),
          },
        ],
        unit,
        words,
        size,
      ),
    columns: [
      {
        key: "measure",
        label: words.say("durations.column.measure"),
        kind: "code",
        codes: "durations.measure",
      },
      {
        key: "from",
        label: words.say("durations.column.from", { unit: words.unit(unit) }),
        kind: "number",
        digits: places,
      },
      {
        key: "to",
        label: words.say("durations.column.to", { unit: words.unit(unit) }),
        kind: "number",
        digits: places,
      },
      { key: "pairs", label: words.say("durations.column.promises"), kind: "count" },
    ],
    rows: [...bars, ...beyond].map(({ measure, from, to, pairs }) => ({ measure, from, to, pairs })),
    relation: "durations",
    metric: "durations",
  };
}

function notDrawn(words: Words, beyond: readonly DurationBar[], unit: ShownUnit): string[] {
  const [first] = beyond;
  if (first === undefined) return [];
  const limit = words.say(`number.${unit}`, {
    number: words.fixed(first.from, 0),
    value: Math.round(first.from),
  });
  return [words.say("durations.beyond", { durations: sum(beyond), limit })];
}

/** A median in the unit of the picture. */
function inUnit({ value, low, high }: MetricRow, perUnit: number): Estimate {
  const scaled = (part: number | null) => (part === null ? null : part / perUnit);
  return { value: scaled(value), low: scaled(low), high: scaled(high) };
}
