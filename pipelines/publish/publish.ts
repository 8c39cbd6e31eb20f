import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Account } from "../engine/accounting.ts";
import type { Engine, Row } from "../engine/engine.ts";
import type { OrderedModel } from "../engine/order.ts";
import { type Remember, rememberNothing } from "../engine/remember-answers.ts";
import { stages, type WorkspaceDefinition } from "../sources/workspace.ts";
import { arrowFile } from "./arrow.ts";
import { type Withheld, withholdSmallCells } from "./disclosure.ts";
import type { LeftName } from "./left.ts";
import { type Loaded, loaderTables } from "./loader-tables.ts";
import { asOf, computeMetrics } from "./metrics.ts";
import { narrowCubes } from "./narrow-cube.ts";
import { publishedTables, type Site, siteSchema } from "./published.ts";
import { tableColumns } from "./table-columns.ts";
import { type FineCube, fineCubes, type WideCube, wideCubes } from "./wide-cube.ts";

/** For whom a site is built (DESIGN section 7). */
export type Audience = Site["audience"];

/** Confidence of every published interval. */
const confidence = 0.95;

/** What a site is published from. */
export interface Publication extends Loaded {
  readonly workspace: WorkspaceDefinition;
  readonly models: readonly OrderedModel[];
  /** Rejects if a check or a query of the models fails. */
  modelled(): Promise<{
    readonly accounts: readonly Account[];
    /** How many checks held. */
    readonly checks: number;
  }>;
  /** Export files that no source claims. */
  readonly unclaimed: readonly string[];
  readonly audience: Audience;
  /** Spares what would come out as before; nothing if not said. */
  readonly remember?: Remember;
  /** What is left for later; nothing if not said. */
  readonly left?: Left;
}

/** What is left for later while a site is worked on. */
export interface Left {
  /** Parts that are not made. */
  readonly parts: ReadonlySet<string>;
  /** Parts that are made of some touchpoints alone. */
  readonly limits: ReadonlyMap<string, ReadonlySet<string>>;
  /** What all these would give. */
  readonly later: readonly LeftName[];
}

/** What was published. */
export interface Published {
  readonly site: Site;
  /** What each part of it gives, of those that can be left for later. */
  readonly gives: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is only there when everything else is: the list of all files. */
export const lastOfAll = "cubeFiles";

interface CubeFile {
  readonly file: string;
  readonly rows: number;
  readonly sentence: string;
  readonly content: Uint8Array;
  /** What the explorer finds in it. */
  readonly explorer?: Omit<WideCube, "content" | "cells">;
}

/** Writes everything that pages are made of into a folder, aside first and then renamed, and not before every check holds. */
export async function publish(engine: Engine, publication: Publication, folder: string): Promise<Published> {
  const internal = publication.audience === "internal";
  const withheld = internal
    ? []
    : await withholdSmallCells(engine, publication.workspace.disclosure.minimumCell);
  const { remember = rememberNothing(engine), left } = publication;
  const isExplored = !left?.parts.has("explorer");
  const [{ rows, gives }, cubes] = await Promise.all([
    tableRows(engine, publication, remember),
    isExplored ? explorerFiles(publication, remember) : [],
  ]);
  const effects = isExplored
    ? [await remember("effects", [rows.design_effects], async () => effectsFile(rows.design_effects))]
    : [];
  const files = [...(await tableFiles(rows, remember)), ...cubes, ...effects];
  const site = await describeSite(engine, publication, files, withheld);
  const aside = `${folder}.writing`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const { file, content } of files) await writeFile(join(aside, file), content);
  await writeFile(join(aside, "site.json"), `${JSON.stringify(site, null, 1)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return { site, gives: new Map([...gives, ["explorer", new Set(["explorer"])]]) };
}

type TableRows = Readonly<Record<keyof typeof publishedTables, readonly Row[]>>;

async function tableFiles(rows: TableRows, remember: Remember): Promise<CubeFile[]> {
  const files = Object.entries(publishedTables).map(async ([name, schema]) => {
    const found = rows[name as keyof typeof publishedTables]; // the keys are those of the object itself
    return {
      file: `${name}.arrow`,
      rows: found.length,
      sentence: schema.description ?? "",
      content: await remember(`${name}.arrow`, [found], async () => arrowFile(tableColumns(schema, found))),
    };
  });
  return await Promise.all(files);
}

/** The cubes of the explorer: wide ones for analysts; for publication the margins that are published anyway. */
async function explorerFiles(
  { audience, models, workspace }: Publication,
  remember: Remember,
): Promise<CubeFile[]> {
  const wide = (fine: FineCube) =>
    remember(`wide ${fine.relation}`, [workspace.dimensions.join()], (engine) =>
      wideCubes(engine, fine, workspace.dimensions),
    );
  const cubes = audience === "internal" ? fineCubes.map(wide) : [remember("narrow", [], narrowCubes)];
  return (await Promise.all(cubes)).flat().map(({ content, cells, ...explorer }) => ({
    file: explorerFile(explorer),
    rows: cells,
    sentence: models.find(({ name }) => name === explorer.relation)?.sentence ?? "",
    ...{ content, explorer },
  }));
}

/** The design effects, as the explorer reads them for its intervals. */
function effectsFile(rows: readonly Row[]): CubeFile {
  const schema = publishedTables.design_effects;
  const content = gzipSync(arrowFile(tableColumns(schema, rows), { narrow: true }));
  const explorer = { relation: "design_effects", part: {}, dimensions: [] };
  return {
    file: "design_effects.arrow.gz",
    rows: rows.length,
    sentence: schema.description ?? "",
    content,
    explorer,
  };
}

/** `verdicts.commitment.by-month-region.arrow.gz`. */
function explorerFile({ relation, part, dimensions }: Omit<WideCube, "content" | "cells">): string {
  const by = dimensions.length === 0 ? [] : [`by-${dimensions.join("-")}`];
  return [relation, ...Object.values(part), ...by, "arrow.gz"].join(".");
}

/** Tables that are relations, by their order. */
const relationTables = {
  slack: "touchpoint, version, dimension, value, bin_low",
  durations: "touchpoint, version, dimension, value, measure, bin_low",
  ratings: "touchpoint, dimension, value, fulfilment, score",
} as const;

/** Of these, the ones that a publication does not have. */
const internalTables = { anomalies: "earlier, later", links: "link" } as const;

async function tableRows(engine: Engine, publication: Publication, remember: Remember) {
  const { left } = publication;
  const internal = publication.audience === "internal";
  const smallest = internal ? 1 : publication.workspace.disclosure.minimumCell;
  const isMade = (part: string) => !left?.parts.has(part);
  const rowsOf = async <Name extends string>(tables: Readonly<Record<Name, string>>, areShown: boolean) => {
    const names = Object.keys(tables) as Name[]; // the keys of a constant object
    const rows = names.map(
      async (name): Promise<readonly [Name, readonly Row[]]> => [
        name,
        areShown && isMade(`${name} table`)
          ? await engine.rows(`select * from ${name} order by ${tables[name]}`)
          : [],
      ],
    );
    return Object.fromEntries(await Promise.all(rows)) as Record<Name, readonly Row[]>;
  };
  const [{ gives, ...computed }, touchpoints, relations, internals] = await Promise.all([
    computeMetrics(engine, confidence, smallest, remember, {
      has: isMade,
      touchpoints: (part) => left?.limits.get(part) ?? null,
    }),
    engine.rows('select * from touchpoints order by "order"'),
    rowsOf(relationTables, true),
    rowsOf(internalTables, internal),
  ]);
  const named = touchpoints.map((row) => ({ ...row, ...nameOf(publication.workspace, row.touchpoint) }));
  const accounts = internal && isMade("canonical table") ? (await publication.modelled()).accounts : [];
  const rows: TableRows = {
    ...computed,
    ...relations,
    ...internals,
    touchpoints: named,
    coverage: named,
    ...loaderTables(internal ? publication : { ...publication, workspace: { sources: [] }, loads: [] }),
    canonical: accounts.map((account) => ({ ...account })),
  };
  const tables = Object.keys({ ...relationTables, ...internalTables, canonical: "" });
  return {
    rows,
    gives: new Map([...gives, ...tables.map((name) => [`${name} table`, new Set([name])] as const)]),
  };
}

/** What the workspace calls a touchpoint, and who looks after it. */
function nameOf({ touchpoints }: WorkspaceDefinition, name: unknown) {
  const { label = "", owner = "" } = touchpoints.find(({ touchpoint }) => touchpoint === name) ?? {};
  return { label, owner };
}

async function describeSite(
  engine: Engine,
  { workspace, models, audience, unclaimed, modelled, left }: Publication,
  files: readonly CubeFile[],
  withheld: readonly Withheld[],
): Promise<Site> {
  return siteSchema.parse({
    workspace: {
      id: workspace.id,
      name: workspace.name,
      description: workspace.description,
      zone: workspace.zone,
      currency: workspace.currency,
      minimumCell: workspace.disclosure.minimumCell,
      observabilityDays: workspace.observabilityDays,
      windows: workspace.windows,
      clusters: workspace.clusters,
      annotations: workspace.annotations,
      languages: workspace.languages,
      translations: workspace.translations,
      segments: audience === "internal" ? workspace.segments.map(({ segment }) => segment) : [],
    },
    audience,
    asOf: await asOf(engine),
    checks: left === undefined ? (await modelled()).checks : 0,
    stages,
    withheld,
    unclaimed: audience === "internal" ? unclaimed : [],
    relations: models.map(({ name, file, sentence, grain, checks, columns, sql, reads }) => ({
      name,
      file,
      sentence,
      grain: grain.join(", "),
      checks,
      columns,
      sql,
      reads,
    })),
    cubes: files.map(({ file, rows, sentence, content }) => ({
      file,
      rows,
      bytes: content.length,
      sentence,
    })),
    explorer: files.flatMap(({ file, rows, content, explorer }) =>
      explorer ? [{ ...explorer, file, rows, bytes: content.length }] : [],
    ),
    later: left === undefined ? [] : [...left.later, { name: lastOfAll, but: [] }],
  });
}
