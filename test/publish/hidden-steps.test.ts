import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenSteps, type PeopledStep } from "../../pipelines/publish/hidden-steps.ts";

const minimum = 4;

/** Steps of journeys, one for each customer, through touchpoints by their letter. */
function stepsOf(ways: readonly string[]): PeopledStep[] {
  const people = new Map<string, Set<string>>();
  ways.forEach((way, customer) => {
    const places = ["start", ...way, "end"];
    places.slice(1).forEach((to, index) => {
      const name = `${places[index]} ${to}`;
      people.set(name, (people.get(name) ?? new Set()).add(String(customer)));
    });
  });
  return [...people].map(([name, who]) => {
    const [from = "", to = ""] = name.split(" ");
    return { from, to, customers: who.size, people: who };
  });
}

const names = (steps: Iterable<PeopledStep>) => [...steps].map(({ from, to }) => `${from} ${to}`).toSorted();

describe("hiddenSteps", () => {
  it("hides nothing where every step has enough customers", () => {
    expect(names(hiddenSteps(stepsOf(Array.from({ length: 9 }, () => "abc")), minimum))).toEqual([]);
  });

  it("hides with a small step those that it could be subtracted from", () => {
    const ways = [
      ...Array.from({ length: 9 }, () => "ab"),
      ...Array.from({ length: 6 }, () => "cb"),
      "ad",
      "ad",
      "cd",
      "cd",
    ];
    const steps = stepsOf([...ways, ...Array.from({ length: 7 }, () => "d")]);
    expect(names(hiddenSteps(steps, minimum))).toEqual(["a b", "a d", "c b", "c d"]);
  });

  it("leaves no step that is too small, and none that the rest tells", () => {
    const way = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 5 })
      .map((letters) => letters.filter((letter, index) => letter !== letters[index - 1]).join(""));
    const often = fc.tuple(way, fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(often, { minLength: 2, maxLength: 8 }), (ways) => {
        const steps = stepsOf(
          ways.flatMap(([letters, times]) => Array.from({ length: times }, () => letters)),
        );
        const hidden = hiddenSteps(steps, minimum);
        expect(steps.filter((step) => step.customers < minimum && !hidden.has(step))).toEqual([]);
        const around = (step: PeopledStep) =>
          steps.filter(({ from, to }) => from === step.from || to === step.to);
        const told = [...hidden].filter((step) => isTold(step, steps, hidden));
        // Where all around is hidden nothing more can be done: then all who come there are counted in nothing else.
        expect(told.filter((step) => !around(step).every((one) => hidden.has(one)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a hidden number follows from the others: how many come to a touchpoint and leave it is known, unless they are few. */
function isTold(step: PeopledStep, steps: readonly PeopledStep[], hidden: ReadonlySet<PeopledStep>): boolean {
  const unknown = [...hidden];
  const few = (place: string) =>
    steps.every((one) => (one.from !== place && one.to !== place) || one.customers < minimum) &&
    new Set(steps.filter(({ to }) => to === place).flatMap(({ people }) => [...people])).size < minimum;
  const places = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const equations = [...places].flatMap((place) => {
    const out = unknown.map(({ from }) => (from === place ? 1 : 0));
    const into = unknown.map(({ to }) => (to === place ? 1 : 0));
    return few(place) ? [out.map((value, index) => value - (into[index] ?? 0))] : [out, into];
  });
  const wanted = unknown.map((one) => (one === step ? 1 : 0));
  return rank(equations) === rank([...equations, wanted]);
}

/** Rank of a matrix of small whole numbers, by elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    const row = left[pivot];
    if (!row) continue;
    left.splice(pivot, 1);
    left.splice(found, 0, row);
    left.slice(found + 1).forEach((other) => {
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      for (let place = 0; place < other.length; place += 1)
        other[place] = (other[place] ?? 0) - factor * (row[place] ?? 0);
    });
    found += 1;
  }
  return found;
}
