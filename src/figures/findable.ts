import type { Edition } from "../edition.ts";
import { definedMetrics, definitionOf } from "../words/metrics.ts";
import { inOrder } from "./measured.ts";
import { pageOf } from "./place.ts";
import { stageSummary, touchpointFinding, touchpointPath } from "./touchpoint.ts";

/** A place of the site that a reader may look for. */
export interface Findable {
  readonly name: string;
  /** A sentence that says more. */
  readonly says: string;
  /** What follows the language in its address. */
  readonly path: string;
}

/** What can be found, in the order in which a reader meets it. */
export interface Index {
  readonly pages: readonly Findable[];
  readonly stages: readonly Findable[];
  readonly figures: readonly Findable[];
  readonly metrics: readonly Findable[];
}

/** Everything that a site has a page, a picture or a definition for. */
export function findable({ cubes, figures, site, words }: Edition): Index {
  const page = (name: string, path: string, says: string): Findable => ({ name, path, says });
  // Many touchpoints have a figure of the same heading; its place tells them apart.
  const places = new Map([
    ...site.stages.map((stage) => [`/stages/${stage}/`, words.say(`stage.${stage}.name`)] as const),
    ...cubes.touchpoints.map((row) => [touchpointPath(row.touchpoint), row.label] as const),
  ]);
  return {
    pages: [
      page(words.say("pages.overview"), "/", figures.overview()[0]?.heading ?? ""),
      page(words.say("explorer.title"), "/explore/", words.say("explorer.lead")),
      page(words.say("pages.ledger"), "/ledger/", figures.ledger()[0]?.heading ?? ""),
      page(words.say("paths.title"), "/paths/", figures.paths()[0]?.heading ?? words.say("paths.none")),
      ...(site.audience === "internal"
        ? [page(words.say("pages.data"), "/data/", figures.data()[0]?.heading ?? "")]
        : []),
      page(words.say("pages.methods"), "/methods/", words.say("methods.summary")),
    ],
    stages: site.stages.flatMap((stage) => [
      page(words.say(`stage.${stage}.name`), `/stages/${stage}/`, stageSummary(cubes, stage)),
      ...inOrder(cubes)
        .filter((row) => row.stage === stage)
        .map((row) => page(row.label, touchpointPath(row.touchpoint), touchpointFinding(cubes, row))),
    ]),
    figures: figures.all().map((figure) => {
      const path = pageOf(figures, figure);
      const place = places.get(path);
      const isTold = place === undefined || figure.heading.includes(place);
      const name = isTold ? figure.heading : `${place}: ${figure.heading}`;
      return page(name, `${path}#${figure.id}`, figure.finding);
    }),
    metrics: definedMetrics.flatMap((metric) => {
      const definition = definitionOf(words, metric);
      return definition ? [page(definition.name, `/methods/#metric-${metric}`, definition.meaning)] : [];
    }),
  };
}
