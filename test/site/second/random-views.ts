import fc from "fast-check";
import type { Known } from "../../../src/explorer/link.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  measures,
  periods,
  type View,
  versions,
} from "../../../src/explorer/view.ts";

/** Filters of up to four dimensions at once: a range of months, some values of others. */
export function randomFilters(known: Known, except: readonly DimensionName[] = []): fc.Arbitrary<Filter> {
  const names = dimensions.filter((name) => known[name] && !except.includes(name));
  return fc
    .subarray(names, { maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((name) => valuesOf(name, known[name] ?? []))))
    .map((entries) => Object.fromEntries(entries));
}

/** Some values of a dimension, never all. */
function valuesOf(
  name: DimensionName,
  all: readonly string[],
): fc.Arbitrary<readonly [DimensionName, string[]]> {
  const some =
    name === "month"
      ? fc
          .tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: all.length - 1 }))
          .map(([first, length]) => all.slice(first, first + length))
      : fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 });
  return some.map((values) => [name, values] as const);
}

/** Views of every measure, version, period and split, half of them with a second selection. */
export function randomViews(known: Known): fc.Arbitrary<View> {
  const filter = randomFilters(known);
  return fc.record({
    measure: fc.constantFrom(...measures),
    period: fc.constantFrom(...periods),
    version: fc.constantFrom(...versions),
    split: fc.constantFrom(null, ...dimensions.filter((name) => name !== "month" && known[name])),
    filter,
    against: fc.option(filter, { freq: 1 }),
  });
}
