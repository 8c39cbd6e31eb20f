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
    const next = completing(steps, hidden, minimum) ?? closing(steps, hidden, small);
    if (next.length === 0) return hidden;
    for (const step of next) hidden.add(step);
  }
}

/** The smallest step that must be hidden as well so that a row or a column hides enough; null if all do. */
function completing(
  steps: readonly PeopledStep[],
  hidden: ReadonlySet<PeopledStep>,
  minimum: number,
): PeopledStep[] | null {
  for (const end of ["from", "to"] as const)
    for (const family of Map.groupBy(steps, (step) => step[end]).values()) {
      const gone = family.filter((step) => hidden.has(step));
      if (gone.length === 0 || gone.length === family.length || together(gone, minimum)) continue;
      return smallest(family.filter((step) => !hidden.has(step)));
    }
  return null;
}

/** The smallest step that puts a hidden one, which can be worked out, on a circle; nothing if there is no such. */
function closing(
  steps: readonly PeopledStep[],
  hidden: ReadonlySet<PeopledStep>,
  small: ReadonlySet<string>,
): PeopledStep[] {
  const ends = (step: PeopledStep) => [
    small.has(step.from) ? step.from : `from ${step.from}`,
    small.has(step.to) ? step.to : `to ${step.to}`,
  ];
  for (const bridge of hidden) {
    const [start = "", goal = ""] = ends(bridge);
    const others = [...hidden].filter((step) => step !== bridge);
    const near = reachable(start, others.map(ends));
    if (near.has(goal)) continue;
    const far = reachable(goal, others.map(ends));
    const links = steps.filter((step) => {
      const [one = "", other = ""] = ends(step);
      return !hidden.has(step) && ((near.has(one) && far.has(other)) || (far.has(one) && near.has(other)));
    });
    const around = steps.filter(({ from, to }) => from === bridge.from || to === bridge.to);
    const rest = links.length > 0 ? smallest(links) : around.filter((step) => !hidden.has(step));
    if (rest.length > 0) return rest;
  }
  return [];
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

function reachable(start: string, links: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [one = "", other = ""] of links) {
      if (found.has(one)) found.add(other);
      if (found.has(other)) found.add(one);
    }
  }
  return found;
}
