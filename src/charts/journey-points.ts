import type { Stage } from "../../pipelines/sources/workspace.ts";

/** A share with its 95 % interval, and how it is written. */
export interface Share {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}

/** A mean rating, how it is written, and what it belongs to: `in time`, `late`, or nothing. */
export interface Felt {
  readonly score: number;
  readonly text: string;
  readonly when: "in time" | "late" | null;
}

/** A touchpoint as the journey picture shows it. */
export interface JourneyPoint {
  readonly stage: Stage;
  readonly stageName: string;
  /** Null for a stage of which the workspace names no touchpoint. */
  readonly touchpoint: string | null;
  readonly label: string;
  readonly customers: number;
  /** Why nobody can say how it went; null where somebody measures it. */
  readonly missing: string | null;
  readonly exceeded: Share | null;
  readonly kept: Share | null;
  readonly broken: Share | null;
  readonly felt: readonly Felt[];
  /** What is said at the touchpoint that hurts most: one line each. */
  readonly remark: readonly string[];
}

/** Which way a rating gives way where it and the other of its touchpoint would cover each other: -1, 1, or 0. */
export function givesWay(felt: Felt, all: readonly Felt[], score: (value: number) => number): -1 | 0 | 1 {
  const other = all.find(({ when }) => when !== felt.when);
  if (!other || Math.abs(score(other.score) - score(felt.score)) >= 10) return 0;
  return felt.when === "late" ? 1 : -1;
}

/** A place along the line, in pixels. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** Half the width of its bar, which grows with the customers who pass. */
  readonly half: number;
}

/** A touchpoint with its place along the line. */
export type Placed = JourneyPoint & Slot;

/** A stage with its place along the line, in pixels. */
export interface PlacedStage {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The scale that rating scores are drawn on. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Half-widths of bars between `least` and `most`, proportional to the customers who pass. */
export function halfWidth(
  points: readonly Pick<JourneyPoint, "customers">[],
  least: number,
  most: number,
): (customers: number) => number {
  const top = Math.max(1, ...points.map((point) => point.customers));
  return (customers) => Math.max(least, (customers / top) * most);
}

/** Lays the points side by side in equal slots between two ends, with a gap between stages. */
export function places<Point extends Pick<JourneyPoint, "stage" | "customers">>(
  points: readonly Point[],
  from: number,
  to: number,
  gap: number,
): (Point & Slot)[] {
  const stages = new Set(points.map((point) => point.stage)).size;
  const slot = (to - from - gap * (stages - 1)) / points.length;
  const half = halfWidth(points, 6, slot * 0.36);
  let gaps = 0;
  return points.map((point, index) => {
    if (index > 0 && points[index - 1]?.stage !== point.stage) gaps += gap;
    const start = from + index * slot + gaps;
    return { ...point, start, end: start + slot, middle: start + slot / 2, half: half(point.customers) };
  });
}

/** The stages of placed points, each from its first point's start to its last point's end. */
export function stagesOf(
  placed: readonly (Pick<JourneyPoint, "stage" | "stageName"> & Slot)[],
): PlacedStage[] {
  return [...Map.groupBy(placed, (point) => point.stage).values()].map((group) => ({
    name: group[0]?.stageName ?? "",
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
  }));
}

/** How far a share scale must reach above and below the line, in steps of a quarter. */
export function reach(points: readonly JourneyPoint[]): { above: number; below: number } {
  const up = Math.max(0, ...points.map((point) => point.exceeded?.value ?? 0));
  const down = Math.max(0, ...points.map((point) => point.broken?.high ?? point.broken?.value ?? 0));
  return { above: Math.max(0.25, up), below: Math.max(0.25, Math.ceil(down * 4) / 4) };
}
