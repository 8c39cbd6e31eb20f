import fc from "fast-check";
import { literal } from "../../../pipelines/engine/literal.ts";
import type { Cube } from "../../../src/explorer/cube.ts";
import { type DimensionName, type Filter, narrowed } from "../../../src/explorer/view.ts";

/** Filters of some of a cube's dimensions, each with some of its values. */
export function filtersOf(cube: Cube): fc.Arbitrary<Filter> {
  const known = [...cube.dimensions].filter(([name]) => !["verdict", "cause", "unit"].includes(name));
  return fc
    .tuple(
      ...known.map(([name, { values }]) =>
        fc
          .option(fc.subarray([...values], { minLength: 1 }), { nil: null })
          .map((chosen) => [name, chosen] as const),
      ),
    )
    .map((entries) =>
      Object.fromEntries(
        entries.flatMap(([name, chosen]) =>
          chosen === null || chosen.length === known.find(([own]) => own === name)?.[1].values.length
            ? []
            : [[name, chosen]],
        ),
      ),
    );
}

/** A filter as a condition in SQL. */
export function conditionOf(filter: Filter, heedless: DimensionName | null = null): string {
  const rules = narrowed(filter)
    .filter((name) => name !== heedless)
    .map((name) => `${name} in (${(filter[name] ?? []).map(literal).join(", ")})`);
  return ["true", ...rules].join(" and ");
}
