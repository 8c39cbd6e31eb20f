import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import type { z } from "zod";
import { asking, leftFor } from "../pipelines/publish/left.ts";
import { type MetricRow, publishedTables, type Site } from "../pipelines/publish/published.ts";
import { readSite } from "../pipelines/publish/read-site.ts";
import type { Language } from "../pipelines/sources/languages.ts";
import { lazily } from "./words/lazily.ts";
import { noteRead } from "./words/uses.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/words-of.ts";

type Tables = { readonly [Name in TableName]: readonly z.output<(typeof publishedTables)[Name]>[] };

/** The name of a published table. */
type TableName = keyof typeof publishedTables;

/** What the name of a number begins with among those of what a published folder gives. */
export const metricOf = "metrics.";

/** Which number is asked for; what is left out must be absent in the row. */
interface MetricKey {
  readonly metric: string;
  readonly stage?: string | null;
  readonly touchpoint?: string | null;
  readonly version?: string | null;
  readonly dimension?: string | null;
  readonly dimension_value?: string | null;
}

/** What a published folder holds, the same in every language. */
export interface Published extends Tables {
  readonly site: Omit<Site, "cubes" | "explorer" | "later">;
  /** Every file of it, and those that the explorer reads. */
  readonly cubeFiles: Site["cubes"];
  readonly explorer: Site["explorer"];
  /** The number asked for, if it was published. */
  metric(key: MetricKey): MetricRow | undefined;
  /** The number asked for, for each value of a dimension. */
  metricBy(dimension: string, key: MetricKey): readonly MetricRow[];
  /** The rows of a table at a touchpoint. */
  rowsAt<Name extends "curves" | "faults">(table: Name, touchpoint: string): Tables[Name];
  /** Every number of one name at a touchpoint. */
  metricAt(touchpoint: string, metric: string): readonly MetricRow[];
}

/** Everything that the pages of one site are made of, in one language: what the workspace says itself is translated. */
export interface Cubes extends Published {
  /** The language of these pages. */
  readonly words: Words;
}

/**
 * Reads a published folder, each table when it is asked for, checking each row at the door.
 * @throws Error `<table>: row <n>: <fault>`, or that something is not there yet
 */
export function readPublished(folder: string): Published {
  const { cubes, explorer, later: missing, ...site } = readSite(folder);
  const isLater = leftFor(missing);
  const ask = (name: string, touchpoint?: string | null) => {
    const one = asking(name, touchpoint);
    noteRead(one);
    if (isLater(one)) throw new Error(`not published yet: ${one}`);
  };
  // Each was parsed with the schema of its own name.
  const metrics = metricsBy(lazily(() => readTable(folder, "metrics") as readonly MetricRow[]));
  const ofMetric = ({ metric, touchpoint }: MetricKey) => {
    ask(`${metricOf}${metric}`, touchpoint);
    return metrics;
  };
  const at = (name: "curves" | "faults") =>
    lazily(() =>
      Map.groupBy(readTable(folder, name) as readonly { touchpoint: string }[], (row) => row.touchpoint),
    );
  const byTouchpoint = { curves: at("curves"), faults: at("faults") };
  const asked = {
    site,
    get cubeFiles() {
      ask("cubeFiles");
      return cubes;
    },
    get explorer() {
      ask("explorer");
      return explorer;
    },
    metric: (key: MetricKey) => ofMetric(key).one().get(keyOf(key, key.dimension_value))?.[0],
    metricBy: (dimension: string, key: MetricKey) =>
      ofMetric(key)
        .many()
        .get(keyOf({ ...key, dimension }, "*")) ?? [],
    metricAt: (touchpoint: string, metric: string) =>
      ofMetric({ metric, touchpoint }).at().get([metric, touchpoint].join("\n")) ?? [],
    rowsAt: (table: "curves" | "faults", touchpoint: string) => {
      ask(table, touchpoint);
      return byTouchpoint[table]().get(touchpoint) ?? [];
    },
  };
  for (const name of Object.keys(publishedTables) as TableName[]) {
    // The keys of a constant object. A table is read where it stands in a page.
    const table = lazily(() => readTable(folder, name));
    const get = () => {
      ask(name);
      return table();
    };
    Object.defineProperty(asked, name, { get, enumerable: true, configurable: true });
  }
  return asked as unknown as Published; // each table was parsed with the schema of its own name
}

/** The numbers by what they are asked for with. */
function metricsBy(rows: () => readonly MetricRow[]) {
  return {
    one: lazily(() => Map.groupBy(rows(), (row) => keyOf(row, row.dimension_value))),
    many: lazily(() => Map.groupBy(rows(), (row) => keyOf(row, "*"))),
    at: lazily(() => Map.groupBy(rows(), (row) => [row.metric, row.touchpoint].join("\n"))),
  };
}

/** A published folder in one language. */
export function cubesIn(published: Published, language: Language): Cubes {
  const { site, touchpoints } = published;
  const told = new Map(Object.entries(site.workspace.translations[language] ?? {}));
  const translated = (text: string) => told.get(text) ?? text;
  const own = {
    words: wordsOf(language),
    site: { ...site, workspace: workspaceIn(site.workspace, translated) },
    touchpoints: touchpoints.map((row) => ({
      ...row,
      label: translated(row.label),
      owner: translated(row.owner),
    })),
  };
  // A copy of its properties, and not of what they give, reads no table.
  const all = { ...Object.getOwnPropertyDescriptors(published), ...Object.getOwnPropertyDescriptors(own) };
  return Object.defineProperties({}, all) as Cubes;
}

function workspaceIn(workspace: Site["workspace"], translated: (text: string) => string): Site["workspace"] {
  return {
    ...workspace,
    name: translated(workspace.name),
    description: translated(workspace.description),
    annotations: workspace.annotations.map((one) => ({ ...one, label: translated(one.label) })),
  };
}

/** Reads a published folder for the pages of one language. */
export function readCubes(folder: string, language: Language = "en"): Cubes {
  return cubesIn(readPublished(folder), language);
}

function keyOf(row: MetricKey, value: string | null | undefined): string {
  const stage = row.touchpoint == null ? row.stage : null;
  return [row.metric, stage, row.touchpoint, row.version, row.dimension, value].join("\n");
}

/** The rows of each table as they were read last, with the file: while a site is worked on, most tables stay as they are. */
const last = new Map<TableName, { readonly file: Buffer; readonly rows: readonly unknown[] }>();

function readTable(folder: string, name: TableName): readonly unknown[] {
  const file = readFileSync(join(folder, `${name}.arrow`));
  const known = last.get(name);
  if (known?.file.equals(file)) return known.rows;
  const rows = rowsIn(file, name);
  last.set(name, { file, rows });
  return rows;
}

function rowsIn(file: Buffer, name: TableName): unknown[] {
  const schema = publishedTables[name];
  // 64-bit integers come as numbers: those published are counts, far below 2^53; a larger one is refused.
  const table = tableFromIPC(file);
  const columns = table.names.map((key) => [key, table.getChild(key).toArray()] as const);
  return Array.from({ length: table.numRows }, (_, index) => {
    const cells: Record<string, unknown> = {};
    for (const [key, column] of columns) cells[key] = column[index];
    const row = schema.safeParse(cells);
    if (row.success) return row.data;
    const [issue] = row.error.issues;
    throw new Error(`${name}: row ${index}: ${issue?.path.join(".")}: ${issue?.message}`);
  });
}
