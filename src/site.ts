import { folder } from "touchline:published";
import { parseHTML } from "linkedom";
import type { Stage } from "../pipelines/sources/workspace.ts";
import { draw } from "./charts/draw.ts";
import { journeyMark } from "./charts/journey-mark.ts";
import type { Size } from "./charts/size.ts";
import { readCubes } from "./cubes.ts";
import { figuresOf } from "./figures/all.ts";
import type { Figure } from "./figures/figure.ts";
import { journeyPoints } from "./figures/journey.ts";
import { stageWords } from "./words/stages.ts";

/** The published tables of this site, read once per build. */
export const cubes = readCubes(folder);

/** Everything about this site that is not a table. */
export const { site } = cubes;

/** Every figure of this site, made once per build. */
export const figures = figuresOf(cubes);

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const drawn = new Map<string, string>();
const points = journeyPoints(cubes);

/** A figure's picture as SVG text, drawn once per build; empty where it has none. */
export function picture(figure: Figure, size: Size): string {
  if (figure.chart === null) return "";
  const { chart } = figure;
  const naming = { id: `${figure.id}-${size}`, title: figure.heading, finding: figure.finding };
  return once(naming.id, () => draw(document, chart(size), naming));
}

/** The small shape of one stage, for "you are here". */
export function mark(stage: Stage, touchpoint: string | null): string {
  const here = points.filter((point) => point.stage === stage);
  const name = stageWords[stage].name;
  const id = `mark-${stage}${here.some((point) => point.touchpoint === touchpoint) ? "-here" : ""}`;
  const key = `${id} ${touchpoint}`;
  return once(key, () =>
    draw(document, journeyMark(here, points, touchpoint), { id, title: name, finding: name }),
  );
}

function once(key: string, make: () => string): string {
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const made = make();
  drawn.set(key, made);
  return made;
}
