import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import type { Stage } from "../../pipelines/sources/workspace.ts";
import type { Cubes } from "../cubes.ts";
import { lazily } from "../words/lazily.ts";
import { madeSaying, noteUse } from "../words/uses.ts";
import { byValue, dimensions } from "./by-value.ts";
import { drifts, freshness } from "./contracts.ts";
import { control } from "./control.ts";
import { coverage } from "./coverage.ts";
import { curves } from "./curves.ts";
import * as data from "./data.ts";
import { durations } from "./durations.ts";
import { faults } from "./faults.ts";
import type { Figure } from "./figure.ts";
import { journey } from "./journey.ts";
import { journeyPaths } from "./journey-paths.ts";
import { ledger } from "./ledger.ts";
import { inOrder, isMeasured, measured } from "./measured.ts";
import { measuresAt } from "./measures.ts";
import { mix } from "./mix.ts";
import { months } from "./months.ts";
import { overdue } from "./overdue.ts";
import { ratings } from "./ratings.ts";
import { slack } from "./slack.ts";
import { stages } from "./stages.ts";
import { verdicts } from "./verdicts.ts";

/** The figures of a page; they are made when they are first looked at. */
type Made = () => readonly Figure[];

/** The figures of a site, by the page on which they stand. */
export interface Figures {
  readonly overview: Made;
  readonly stage: ReadonlyMap<Stage, Made>;
  readonly touchpoint: ReadonlyMap<string, Made>;
  readonly ledger: Made;
  readonly paths: Made;
  readonly data: Made;
  /** All of them, for the downloads. */
  readonly all: Made;
}

/** Makes the figures of a site, each when its page is. */
export function figuresOf(cubes: Cubes): Figures {
  const overview = telling(() => [journey(cubes), stages(cubes), coverage(cubes)]);
  const promises = telling(() => ledger(cubes));
  const paths = telling(() => journeyPaths(cubes));
  const stage = new Map(cubes.site.stages.map((name) => [name, telling(() => stageFigures(cubes, name))]));
  const touchpoint = new Map(
    inOrder(cubes).map((row) => [row.touchpoint, telling(() => touchpointFigures(cubes, row))]),
  );
  const tables = [
    data.records,
    freshness,
    drifts,
    data.refusals,
    data.rows,
    data.links,
    data.anomalies,
    data.remarks,
  ];
  const isInternal = cubes.site.audience === "internal";
  const sources = telling(() => (isInternal ? tables.map((table) => table(cubes)) : []));
  const made = [overview, ...stage.values(), ...touchpoint.values(), promises, paths, sources];
  const all = lazily(() => made.flatMap((figures) => figures()));
  return { overview, stage, touchpoint, ledger: promises, paths, data: sources, all };
}

/** Figures of which each, whenever it is looked at, tells the words with which all of them were made. */
function telling(make: () => readonly Figure[]): Made {
  return lazily(() => {
    const { made, said } = madeSaying(make);
    const get = (figure: Figure, name: string | symbol) => {
      if (name !== "id") noteUse(said);
      return Reflect.get(figure, name);
    };
    return made.map((figure) => new Proxy(figure, { get }));
  });
}

function stageFigures(cubes: Cubes, stage: Stage): readonly Figure[] {
  const rows = measured(
    cubes,
    inOrder(cubes).filter((row) => row.stage === stage),
  );
  return rows.length === 0 ? [] : [verdicts(cubes, `${stage}-verdicts`, rows)];
}

function touchpointFigures(cubes: Cubes, row: TouchpointRow): readonly Figure[] {
  if (!isMeasured(cubes, row.touchpoint))
    return [...measuresAt(cubes, row), ...curves(cubes, row), faults(cubes, row)].filter(
      (figure) => figure !== null,
    );
  return [
    verdicts(cubes, `${row.touchpoint.replace(".", "-")}-verdicts`, [row]),
    ...curves(cubes, row),
    durations(cubes, row),
    slack(cubes, row),
    months(cubes, row),
    control(cubes, row),
    mix(cubes, row),
    ratings(cubes, row),
    ...dimensions.map((dimension) => byValue(cubes, row, dimension)),
    ...measuresAt(cubes, row),
    faults(cubes, row),
    overdue(cubes, row),
  ].filter((figure) => figure !== null);
}
