import type { Life } from "../life.ts";

/** Something that a reference run finds out: sums over lives that add up, and the number that they give. */
export interface Estimand {
  /** What a life adds, always as many numbers. */
  sums(life: Life): readonly number[];
  value(sums: readonly number[]): number;
}

/** An amount seen in a life (0 or 1 for a share), and whether it is of those who are compared with everyone else. */
export interface Observation {
  readonly isInside: boolean;
  readonly amount: number;
}

/** The mean of what is inside minus the mean of everything else. */
export function difference(observe: (life: Life) => readonly Observation[]): Estimand {
  return {
    sums: (life) => addUp(observe(life)),
    value: ([inside = 0, insiders = 0, outside = 0, outsiders = 0]) =>
      inside / insiders - outside / outsiders,
  };
}

function addUp(observations: readonly Observation[]): number[] {
  const sums = [0, 0, 0, 0];
  for (const { isInside, amount } of observations) {
    const at = isInside ? 0 : 2;
    sums[at] = (sums[at] ?? 0) + amount;
    sums[at + 1] = (sums[at + 1] ?? 0) + 1;
  }
  return sums;
}
