import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathGraph } from "../../src/charts/path-graph.ts";
import { pathGraphUpright } from "../../src/charts/path-graph-upright.ts";
import {
  arcsOf,
  close,
  curveOf,
  isForward,
  labelled,
  type PathPoint,
  type PathStep,
} from "../../src/charts/path-points.ts";
import { english, expectGolden } from "./golden.ts";

function point(
  touchpoint: string,
  label: string,
  customers: number,
  more: Partial<PathPoint> = {},
): PathPoint {
  const stage = touchpoint.split(".")[0] as PathPoint["stage"]; // the touchpoints below begin with their stage
  return {
    ...{ touchpoint, stage, stageName: stage, label, customers },
    ...{ come: `${customers / 10}\u202f%`, begin: null, dropped: null },
    ...more,
  };
}

const points = [
  point("order.checkout", "Checkout", 1000, { begin: "100\u202f%" }),
  point("delivery.parcel", "Parcel on the day", 900, { dropped: { journeys: 45, text: "5.0\u202f%" } }),
  point("support.phone", "24-hour line", 300),
  point("support.complaint", "Complaint resolved", 120, { dropped: { journeys: 18, text: "15.0\u202f%" } }),
];
const step = (
  from: string,
  to: string,
  share: number,
  standing: PathStep["standing"],
  time = "2 days",
): PathStep => ({
  ...{ from, to, share, standing },
  text: `${standing === "worse" ? "◆ " : ""}${share * 100}\u202f%\n${time}`.trimEnd(),
});
const steps = [
  step("order.checkout", "delivery.parcel", 0.88, "alike"),
  step("delivery.parcel", "support.phone", 0.25, "worse", "6 hours"),
  step("support.phone", "support.complaint", 0.12, "worse", ""),
  step("support.complaint", "support.phone", 0.04, "worse", "1 day"),
  step("support.phone", "delivery.parcel", 0.06, "better", "3 days"),
  step("order.checkout", "nowhere", 0.5, "worse"),
];

it("pathGraph(points, steps) draws steps forward above the line and steps back below it", () => {
  expectGolden("path-graph", pathGraph(points, steps, english));
});

it("pathGraph(points, steps) has no room below the line where no step leads back", () => {
  expectGolden("path-graph-forward", pathGraph(points.slice(0, 2), steps.slice(0, 1), english));
});

it("pathGraphUpright(points, steps) stands the graph up for a phone", () => {
  expectGolden("path-graph-upright", pathGraphUpright(points, steps, english));
});

describe("arcsOf", () => {
  const at = new Map(points.map(({ touchpoint }, index) => [touchpoint, index * 50]));

  it("leaves out steps to where nobody is drawn, and puts narrow arcs on top", () => {
    const arcs = arcsOf(steps, at, 100, 16);
    expect(arcs.map(({ share }) => share)).toEqual([0.88, 0.25, 0.12, 0.06, 0.04]);
    expect(arcs.map(isForward)).toEqual([true, true, true, false, false]);
    expect(arcs[0]?.width).toBe(16);
  });

  it("begins and ends every arc on the line", () => {
    for (const arc of arcsOf(steps, at, 100, 16)) {
      const curve = curveOf(arc);
      expect(curve[0]?.along).toBeCloseTo(arc.start);
      expect(curve.at(-1)?.along).toBeCloseTo(arc.end);
      expect(curve[0]?.part).toBeCloseTo(0);
      expect(curve.at(-1)?.part).toBeCloseTo(0);
    }
  });
});

describe("labelled", () => {
  const place = fc.integer({ min: 0, max: 8 });
  const share = fc.double({ min: 0.02, max: 1, noNaN: true });
  const within = { x1: 0, x2: 400, y1: -200, y2: 200 };

  it("keeps every label inside the picture and off every other, and is never without one of an arc alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, share), { minLength: 1, maxLength: 20 }), (drawn) => {
        const at = new Map(Array.from({ length: 9 }, (_, index) => [String(index), 20 + index * 45]));
        const arcs = arcsOf(
          drawn
            .filter(([from, to]) => from !== to)
            .map(([from, to, of]) => step(String(from), String(to), of, "alike")),
          at,
          120,
          14,
        );
        const strands = arcs.map((arc) => ({
          ...{ arc, text: "12\u202f%\n2 days" },
          spots: curveOf(arc, close).map(({ along, part }) => ({ x: along, y: -part * arc.rise })),
        }));
        const written = labelled(strands, [], within);
        expect(written.length > 0).toBe(arcs.length > 0);
        written.forEach(({ x, y }, index) => {
          expect(x > within.x1 && x < within.x2 && y > within.y1 && y < within.y2).toBe(true);
          const apart = written
            .slice(0, index)
            .every((one) => Math.abs(one.x - x) > 30 || Math.abs(one.y - y) >= 28 - 1e-9);
          expect(apart).toBe(true);
        });
      }),
    );
  });
});
