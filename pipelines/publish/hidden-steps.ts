/** A step of journeys with who goes it. */
export interface PeopledStep {
  /** Where from: a touchpoint, or the start. */
  readonly from: string;
  /** Where to: a touchpoint, or an end. */
  readonly to: string;
  /** Distinct customers. */
  readonly customers: number;
  /** Who they are, where they are too few to be told. */
  readonly people: ReadonlySet<string>;
}

/**
 * Which steps may not be told: those of too few customers, and with them as many others as it takes that none can be worked out.
 * Who comes to a touchpoint leaves it, so what is hidden among the steps to it, or from it, must hold the minimum together, and every
 * hidden step must lie on a circle of hidden ones, else the rest of its row or column tells it. Of a touchpoint that is too small
 * itself nobody knows how many come.
 */
export function hiddenSteps(steps: readonly PeopledStep[], minimum: number): ReadonlySet<PeopledStep> {
  const hidden = new Set(steps.filter(({ customers }) => customers < minimum));
  const small = smallPlaces(steps, minimum);
  for (;;) {
    const next = closing(steps, hidden, small);
    if (next.length === 0) next.push(...completing(steps, hidden, minimum));
    if (next.length === 0) return hidden;
    for (const step of next) hidden.add(step);
  }
}

/** The smallest step that must be hidden as well so that a row or a column hides enough; nothing if all do. */
function completing(
  steps: readonly PeopledStep[],
  hidden: ReadonlySet<PeopledStep>,
  minimum: number,
): PeopledStep[] {
  for (const end of ["from", "to"] as const)
    for (const family of Map.groupBy(steps, (step) => step[end]).values()) {
      const gone = family.filter((step) => hidden.has(step));
      if (gone.length === 0 || gone.length === family.length || together(gone, minimum)) continue;
      return smallest(family.filter((step) => !hidden.has(step)));
    }
  return [];
}

/** Steps that put a hidden one, which can be worked out, on a circle, of as few customers as can be; nothing if there are none. */
function closing(
  steps: readonly PeopledStep[],
  hidden: ReadonlySet<PeopledStep>,
  small: ReadonlySet<string>,
): PeopledStep[] {
  const links = steps.map((step) => ({
    step,
    one: small.has(step.from) ? step.from : `from ${step.from}`,
    other: small.has(step.to) ? step.to : `to ${step.to}`,
    cost: hidden.has(step) ? 0 : step.customers,
  }));
  for (const link of links.filter(({ cost }) => cost === 0)) {
    const others = links.filter((other) => other !== link);
    const around = others.filter(({ step }) => step.from === link.step.from || step.to === link.step.to);
    const found = (cheapest(others, link.one, link.other) ?? around).filter(({ cost }) => cost > 0);
    if (found.length > 0) return found.map(({ step }) => step);
  }
  return [];
}

/** A step as a link between its row and its column. */
interface Link {
  readonly step: PeopledStep;
  readonly one: string;
  readonly other: string;
  /** What it costs to hide it. */
  readonly cost: number;
}

/** The links of the cheapest way between two ends (Dijkstra 1959); null if there is none. */
function cheapest(links: readonly Link[], start: string, goal: string): readonly Link[] | null {
  const open = new Map<string, { cost: number; way: readonly Link[] }>([[start, { cost: 0, way: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const [next] = [...open].toSorted(([, one], [, other]) => one.cost - other.cost);
    if (next === undefined) return null;
    const [place, { cost, way }] = next;
    if (place === goal) return way;
    open.delete(place);
    done.add(place);
    for (const link of links) {
      const to = link.one === place ? link.other : link.other === place ? link.one : null;
      const total = cost + link.cost;
      if (to !== null && !done.has(to) && total < (open.get(to)?.cost ?? Infinity))
        open.set(to, { cost: total, way: [...way, link] });
    }
  }
}

/** Touchpoints that fewer than the minimum come to: all steps to and from them are too small. */
function smallPlaces(steps: readonly PeopledStep[], minimum: number): ReadonlySet<string> {
  const places = new Set(steps.map(({ from }) => from));
  const isSmall = (place: string) =>
    !together(
      steps.filter(({ to }) => to === place),
      minimum,
    ) &&
    !together(
      steps.filter(({ from }) => from === place),
      minimum,
    );
  return new Set([...places].filter(isSmall));
}

function together(steps: readonly PeopledStep[], minimum: number): boolean {
  if (steps.some(({ customers }) => customers >= minimum)) return true;
  return new Set(steps.flatMap(({ people }) => [...people])).size >= minimum;
}

function smallest(steps: readonly PeopledStep[]): PeopledStep[] {
  return steps
    .toSorted((one, other) => one.customers - other.customers || nameOf(one).localeCompare(nameOf(other)))
    .slice(0, 1);
}

function nameOf({ from, to }: PeopledStep): string {
  return `${from} ${to}`;
}
