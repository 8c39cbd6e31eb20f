import type { Cubes } from "../cubes.ts";
import type { Figure } from "./figure.ts";
import { courses } from "./path-courses.ts";
import { graph } from "./path-graph.ts";
import { loops } from "./path-loops.ts";
import { ways } from "./path-ways.ts";

/** The figures of the paths of journeys: the graph, the ways, the loops, and the journey as promised beside what it was. */
export function journeyPaths(cubes: Cubes): readonly Figure[] {
  if (cubes.path_variants.length === 0) return [];
  return [graph(cubes), ...ways(cubes), loops(cubes), courses(cubes)].filter((figure) => figure !== null);
}
