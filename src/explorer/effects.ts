import type { Cube } from "./cube.ts";
import { type Filter, type Measure, narrowed, type Version } from "./view.ts";

/** How each measure is called among the metrics. */
export const metricOf: Readonly<Record<Measure, string>> = {
  kept: "kept_rate",
  exceeded: "exceeded_rate",
  broken: "broken_rate",
  late: "late_share",
  missed: "missed_share",
  failed: "failed_share",
  overdue: "overdue_share",
};

/** Design effects of one measure: how much more a share varies than if promises were independent. */
export class Effects {
  readonly #known = new Map<string, Map<string, Map<string, number>>>();

  /** @param cube with the dimensions touchpoint, version, dimension, value, metric, and the number design_effect */
  constructor(cube: Cube, version: Version, measure: Measure) {
    const read = (name: string) => {
      const column = cube.dimensions.get(name);
      if (!column) throw new RangeError(`invalid design effects: no ${name}`);
      return (cell: number) => column.values[column.codes[cell] ?? -1] ?? "";
    };
    const [touchpoint, versionOf, dimension, value, metric] = [
      read("touchpoint"),
      read("version"),
      read("dimension"),
      read("value"),
      read("metric"),
    ];
    const effects = cube.numbers.get("design_effect");
    for (let cell = 0; cell < cube.cells; cell += 1) {
      if (versionOf(cell) !== version || metric(cell) !== metricOf[measure]) continue;
      const values = entry(this.#known, dimension(cell));
      entry(values, value(cell)).set(touchpoint(cell), effects?.[cell] ?? 1);
    }
  }

  /**
   * The largest design effect among the touchpoint × dimension values of a selection, at least 1.
   * @param touchpoints those selected
   * @param filter the values selected of other dimensions
   */
  largest(touchpoints: readonly string[], filter: Filter): number {
    const named = narrowed(filter).filter((dimension) => dimension !== "touchpoint");
    const margins = named.flatMap((dimension) =>
      (filter[dimension] ?? []).map((value) => this.#known.get(dimension)?.get(value)),
    );
    const found = [this.#known.get("all")?.get("all"), ...margins];
    return Math.max(
      1,
      ...found.flatMap((margin) => touchpoints.map((touchpoint) => margin?.get(touchpoint) ?? 1)),
    );
  }
}

function entry<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  map.set(key, made);
  return made;
}
