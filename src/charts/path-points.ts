import type { JourneyPoint } from "./journey-points.ts";

/** How something stands against all others: clearly worse, clearly better, or neither. */
export type Standing = "worse" | "better" | "alike";

/** A touchpoint as the graph of paths shows it; `customers` are the journeys that come there. */
export interface PathPoint extends Pick<JourneyPoint, "stage" | "stageName" | "label" | "customers"> {
  readonly touchpoint: string;
  /** The share of journeys that come here, and that begin here, as they are written; null where few begin. */
  readonly come: string;
  readonly begin: string | null;
  /** The share of those who come here that drop out here; null where nobody does. */
  readonly dropped: { readonly journeys: number; readonly text: string } | null;
}

/** A step from one touchpoint straight to another. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** Of all journeys, 0..1. */
  readonly share: number;
  /** What is written at it, each on a line of its own: the share, and how long it takes. */
  readonly text: string;
  /** By how often journeys that go this way meet a broken promise. */
  readonly standing: Standing;
}

/** A step with its ends along the line, in pixels. */
export interface Arc extends PathStep {
  readonly start: number;
  readonly end: number;
  /** How far it rises from the line. */
  readonly rise: number;
  readonly width: number;
}

/** Steps as arcs between places: the further, the higher; the more journeys, the wider; the narrow ones last, on top. */
export function arcsOf(
  steps: readonly PathStep[],
  placeOf: ReadonlyMap<string, number>,
  highest: number,
  widest: number,
): readonly Arc[] {
  const known = steps.flatMap((step) => {
    const [start, end] = [placeOf.get(step.from), placeOf.get(step.to)];
    return start === undefined || end === undefined ? [] : [{ ...step, start, end }];
  });
  const longest = Math.max(1, ...known.map(lengthOf));
  const most = Math.max(Number.MIN_VALUE, ...known.map(({ share }) => share));
  return known
    .map((step) => ({
      ...step,
      rise: highest * (lengthOf(step) / longest) ** 0.5,
      width: Math.max(1.5, (step.share / most) * widest),
    }))
    .toSorted((one, other) => other.share - one.share);
}

/** Whether a step goes on in the order of the journey. */
export function isForward({ start, end }: Pick<Arc, "start" | "end">): boolean {
  return end > start;
}

/** Points of an arc: how far along the line, and how far from it, 0..1 of its rise. */
export function curveOf({ start, end }: Arc): readonly { readonly along: number; readonly part: number }[] {
  const count = 16;
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = (Math.PI * index) / count;
    return { along: (start + end) / 2 - ((end - start) / 2) * Math.cos(angle), part: Math.sin(angle) };
  });
}

/** A label and the room that it takes. */
export interface Boxed<Label> {
  readonly label: Label;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The labels, the first in order first, that no label before them covers. */
export function uncovered<Label>(boxes: readonly Boxed<Label>[]): readonly Label[] {
  const kept: Boxed<Label>[] = [];
  for (const box of boxes)
    if (kept.every((one) => box.x1 > one.x2 || box.x2 < one.x1 || box.y1 > one.y2 || box.y2 < one.y1))
      kept.push(box);
  return kept.map(({ label }) => label);
}

function lengthOf({ start, end }: Pick<Arc, "start" | "end">): number {
  return Math.abs(end - start);
}
