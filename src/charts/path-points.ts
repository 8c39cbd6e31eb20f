import type { JourneyPoint } from "./journey-points.ts";
import { room, type } from "./size.ts";

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
export function curveOf(
  { start, end }: Arc,
  count: number = 16,
): readonly { readonly along: number; readonly part: number }[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = (Math.PI * index) / count;
    return { along: (start + end) / 2 - ((end - start) / 2) * Math.cos(angle), part: Math.sin(angle) };
  });
}

/** A place in a picture, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box in a picture, in pixels. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** An arc as it lies in a picture, and what is written at it. */
export interface Strand {
  readonly arc: Arc;
  readonly text: string;
  /** Close enough to each other to tell what hides them. */
  readonly spots: readonly Spot[];
}

/** How many spots are close enough. */
export const close = 48;

interface Written extends Box, Strand {
  readonly cost: number;
}

/** Where each arc is written at: close to it, as near its top as it crosses no other arc; never over another label or what is taken. */
export function labelled(
  strands: readonly Strand[],
  taken: readonly Box[],
  within: Box,
): readonly (Strand & Spot)[] {
  const placed: Written[] = [];
  for (const strand of strands) {
    const free = around(strand, strands).filter(
      (box) =>
        (box.cost < most || box.arc.share >= large) &&
        isInside(box, within) &&
        ![...taken, ...placed].some((other) => isOver(box, other)),
    );
    const [best] = free.toSorted((one, other) => one.cost - other.cost);
    if (best) placed.push(best);
  }
  return placed.map(({ arc, text, spots, x1, x2, y1, y2 }) => ({
    ...{ arc, text, spots },
    ...{ x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
  }));
}

/** A label that hides more pixels of lines than this has no room; an arc of a larger share of journeys is written at all the same. */
const most = 120;
const large = 0.05;

/** The boxes that touch an arc from either side, the worse the more they cross and the farther from the top. */
function around(strand: Strand, strands: readonly Strand[]): readonly Written[] {
  const { arc, text, spots } = strand;
  const lines = text.split("\n");
  const [half, tall] = [room(lines, 0, type.small) / 2 - 2, lines.length * 7];
  const top = (spots.length - 1) / 2;
  const ends = Math.round(spots.length / 5);
  return spots.slice(ends, -ends).flatMap(({ x, y }, index) => {
    const [before, after] = [spots[index + ends - 1], spots[index + ends + 1]];
    if (!before || !after) return [];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const across = { x: (after.y - before.y) / length, y: (before.x - after.x) / length };
    const off = arc.width / 2 + 1 + Math.abs(across.x) * half + Math.abs(across.y) * tall;
    return [off, -off - 6].map((far) => {
      const [middle, level] = [x + across.x * far, y + across.y * far];
      const box = { x1: middle - half, x2: middle + half, y1: level - tall, y2: level + tall };
      const crossed = strands.reduce((sum, other) => sum + crossing(box, other, other === strand ? 0 : 4), 0);
      return { ...strand, ...box, cost: crossed + 6 * Math.abs(index + ends - top) + (far < 0 ? 12 : 0) };
    });
  });
}

/** How many pixels of an arc lie under a box, or so near to it that the label could be taken for that arc's. */
function crossing(box: Box, { arc, spots }: Strand, near: number): number {
  const reach = arc.width / 2 + near;
  const [from, to] = [spots[0], spots.at(-1)];
  const step = from && to ? Math.hypot(to.x - from.x, to.y - from.y, arc.rise) / spots.length : 0;
  const under = spots.filter(
    ({ x, y }) => x > box.x1 - reach && x < box.x2 + reach && y > box.y1 - reach && y < box.y2 + reach,
  );
  return under.length * step * arc.width;
}

function isOver(one: Box, other: Box): boolean {
  return one.x1 < other.x2 && one.x2 > other.x1 && one.y1 < other.y2 && one.y2 > other.y1;
}

function isInside(box: Box, within: Box): boolean {
  return box.x1 >= within.x1 && box.x2 <= within.x2 && box.y1 >= within.y1 && box.y2 <= within.y2;
}

function lengthOf({ start, end }: Pick<Arc, "start" | "end">): number {
  return Math.abs(end - start);
}
