import { CrossFilter, type Grouping } from "./cross-filter.ts";
import type { Cube } from "./cube.ts";
import { type DimensionName, dimensions, type Filter, type Measure, narrowed } from "./view.ts";

/** What became of the promises that fell due: the counts that add up to them. */
export const due = [
  "exceeded_due",
  "kept_due",
  "late_due",
  "too_early_due",
  "missed_due",
  "failed_due",
  "overdue_due",
] as const;

/** What is counted beside them. */
export const beside = ["not_due", "unknown", "void", "vague"] as const;

/** A name of a count. */
export type Count = "promises" | (typeof due)[number] | (typeof beside)[number];

/** The counts that make up each measure. */
const parts: Readonly<Record<Measure, readonly (typeof due)[number][]>> = {
  kept: ["exceeded_due", "kept_due"],
  exceeded: ["exceeded_due"],
  broken: ["late_due", "too_early_due", "missed_due", "failed_due", "overdue_due"],
  late: ["late_due"],
  missed: ["missed_due"],
  failed: ["failed_due"],
  overdue: ["overdue_due"],
};

/** How many of the promises due the measure counts, and how many fell due. */
export interface Tally {
  readonly part: number;
  readonly n: number;
}

/** Why a picture cannot be drawn: these dimensions are in no cube together. */
export interface Refusal {
  readonly apart: readonly DimensionName[];
}

const totals: readonly Count[] = ["promises", ...due, ...beside];

/**
 * Answers what a selection of promises holds, from the smallest cube that has the dimensions asked for and those filtered
 * together. One for each selection that is compared.
 */
export class Question {
  readonly #asked: readonly Asked[];

  /** @param cubes of one version of promises, each with other dimensions together */
  constructor(cubes: readonly Cube[], measure: Measure, split: DimensionName | null) {
    this.#asked = cubes
      .toSorted((one, other) => one.cells - other.cells)
      .map((cube) => ask(cube, measure, split));
  }

  /** Gets ready by one more step; whether there are more. What is not ready when it is needed is made then. */
  prepare(): boolean {
    return this.#asked.some(({ cross }) => cross.prepare());
  }

  /** How many promises fell due, whatever is chosen. */
  all(): number {
    const sums = this.#asked[0]?.cross.free(0) ?? [];
    return due.reduce((sum, name) => sum + (sums[totals.indexOf(name)] ?? 0), 0);
  }

  /** Lets through what a filter says, in every cube that has its dimensions. */
  filter(filter: Filter): void {
    for (const { cube, cross } of this.#asked)
      for (const dimension of dimensions)
        if (cube.dimensions.has(dimension)) cross.filter(dimension, filter[dimension] ?? null);
  }

  /** All counts of the selection. */
  counts(filter: Filter): Readonly<Record<Count, number>> | Refusal {
    const found = this.#with([], narrowed(filter));
    if ("apart" in found) return found;
    const sums = found.cross.sums(0);
    return Object.fromEntries(totals.map((name, index) => [name, sums[index] ?? 0])) as Record<Count, number>; // one for each name
  }

  /** The tally of each value of a dimension, whatever values of it are chosen. */
  by(dimension: DimensionName, filter: Filter): ReadonlyMap<string, Tally> | Refusal {
    const found = this.#with(
      [dimension],
      narrowed(filter).filter((name) => name !== dimension),
    );
    if ("apart" in found) return found;
    const { values } = found.cube.dimensions.get(dimension) ?? { values: [] };
    const sums = found.cross.sums(found.pictures.get(dimension) ?? 0);
    return new Map(values.map((value, place) => [value, tallyAt(sums, place)]));
  }

  /** The tally of each month, whatever months are chosen, for each value of the dimension that pictures are split by. */
  split(dimension: DimensionName, filter: Filter): ReadonlyMap<string, ReadonlyMap<string, Tally>> | Refusal {
    const found = this.#with(
      [dimension, "month"],
      narrowed(filter).filter((name) => name !== "month"),
    );
    if ("apart" in found) return found;
    const values = found.cube.dimensions.get(dimension)?.values ?? [];
    const months = found.cube.dimensions.get("month")?.values ?? [];
    const sums = found.cross.sums(found.pictures.get("split") ?? 0);
    return new Map(
      values.map((value, row) => [
        value,
        new Map(months.map((month, column) => [month, tallyAt(sums, row * months.length + column)])),
      ]),
    );
  }

  #with(shown: readonly DimensionName[], filtered: readonly DimensionName[]): Asked | Refusal {
    const needed = [...new Set([...shown, ...filtered])];
    const found = this.#asked.find(({ cube }) => needed.every((name) => cube.dimensions.has(name)));
    return found ?? { apart: needed };
  }
}

interface Asked {
  readonly cube: Cube;
  readonly cross: CrossFilter;
  /** The place of each dimension's picture among the groupings, and that of `split`. */
  readonly pictures: ReadonlyMap<string, number>;
}

function ask(cube: Cube, measure: Measure, split: DimensionName | null): Asked {
  const columns = [sumOf(cube, parts[measure]), sumOf(cube, due)];
  const own = dimensions.filter((name) => cube.dimensions.has(name));
  const isSplit = split !== null && own.includes(split) && own.includes("month") && split !== "month";
  const groupings: Grouping[] = [
    { by: [], heedless: null, columns: totals.map((name) => sumOf(cube, [name])) },
    ...own.map((name) => ({ by: [name], heedless: name, columns })),
    ...(isSplit ? [{ by: [split, "month"], heedless: "month", columns }] : []),
  ];
  const pictures = new Map<string, number>(own.map((name, index) => [name, index + 1]));
  if (isSplit) pictures.set("split", groupings.length - 1);
  return { cube, cross: new CrossFilter(cube, groupings), pictures };
}

/** What several counts of each cell add up to. */
function sumOf(cube: Cube, names: readonly Count[]): Int32Array {
  const counts = names.map((name) => {
    const column = cube.counts.get(name);
    if (!column) throw new RangeError(`invalid count: ${name}`);
    return column;
  });
  const [first = new Int32Array(cube.cells), ...others] = counts;
  const sums = new Int32Array(first);
  for (const column of others)
    for (let cell = 0; cell < sums.length; cell += 1)
      sums[cell] = (sums[cell] as number) + (column[cell] as number); // below their lengths
  return sums;
}

function tallyAt(sums: readonly number[], place: number): Tally {
  return { part: sums[place * 2] ?? 0, n: sums[place * 2 + 1] ?? 0 };
}
