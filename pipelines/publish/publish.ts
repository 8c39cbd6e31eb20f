import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "../engine/accounting.ts";
import type { Engine, Row } from "../engine/engine.ts";
import type { OrderedModel } from "../engine/order.ts";
import { type Remember, rememberNothing } from "../engine/remember-answers.ts";
import { stages, type WorkspaceDefinition } from "../sources/workspace.ts";
import { arrowFile } from "./arrow.ts";
import { type Withheld, withholdSmallCells } from "./disclosure.ts";
import { type Loaded, loaderTables } from "./loader-tables.ts";
import { asOf, computeMetrics } from "./metrics.ts";
import { publishedTables, type Site, siteSchema } from "./published.ts";
import { tableColumns } from "./table-columns.ts";
import { fineCubes, wideCubes } from "./wide-cube.ts";

/** For whom a site is built (DESIGN section 7). */
export type Audience = Site["audience"];

/** Confidence of every published interval. */
const confidence = 0.95;

/** What a site is published from. */
export interface Publication extends Loaded {
  readonly workspace: WorkspaceDefinition;
  readonly models: readonly OrderedModel[];
  readonly accounts: readonly Account[];
  /** Export files that no source claims. */
  readonly unclaimed: readonly string[];
  readonly audience: Audience;
  /** How many checks held. */
  readonly checks: number;
  /** Spares what would come out as before; nothing if not said. */
  readonly remember?: Remember;
}

interface CubeFile {
  readonly file: string;
  readonly rows: number;
  readonly sentence: string;
  readonly content: Uint8Array;
}

/** Writes everything that pages are made of into a folder, aside first and then renamed. */
export async function publish(engine: Engine, publication: Publication, folder: string): Promise<Site> {
  const internal = publication.audience === "internal";
  const withheld = internal
    ? []
    : await withholdSmallCells(engine, publication.workspace.disclosure.minimumCell);
  const files = await cubeFiles(engine, publication);
  const site = await describeSite(engine, publication, files, withheld);
  const aside = `${folder}.writing`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const { file, content } of files) await writeFile(join(aside, file), content);
  await writeFile(join(aside, "site.json"), `${JSON.stringify(site, null, 1)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return site;
}

async function cubeFiles(engine: Engine, publication: Publication): Promise<CubeFile[]> {
  const { remember = rememberNothing(engine), workspace, models } = publication;
  const told = JSON.stringify([workspace.dimensions, models.map(({ sentence }) => sentence)]);
  const [rows, wide] = await Promise.all([
    tableRows(engine, publication, remember),
    remember("wide cubes", [told], (engine) => wideFiles(engine, publication)),
  ]);
  const files = Object.entries(publishedTables).map(async ([name, schema]) => {
    const found = rows[name as keyof typeof publishedTables]; // the keys are those of the object itself
    return {
      file: `${name}.arrow`,
      rows: found.length,
      sentence: schema.description ?? "",
      content: await remember(`${name}.arrow`, [found], async () => arrowFile(tableColumns(schema, found))),
    };
  });
  return [...(await Promise.all(files)), ...wide];
}

/** The cubes for cross-filtering, which only the internal build has. */
async function wideFiles(engine: Engine, publication: Publication): Promise<CubeFile[]> {
  if (publication.audience !== "internal") return [];
  const files: CubeFile[] = [];
  for (const fine of fineCubes) {
    const sentence = publication.models.find(({ name }) => name === fine.relation)?.sentence ?? "";
    for (const { name, cells, arrow } of await wideCubes(engine, fine, publication.workspace.dimensions))
      files.push({ file: `${name}.arrow`, rows: cells, sentence, content: arrow });
  }
  return files;
}

async function tableRows(
  engine: Engine,
  publication: Publication,
  remember: Remember,
): Promise<Record<keyof typeof publishedTables, readonly Row[]>> {
  const internal = publication.audience === "internal";
  const smallest = internal ? 1 : publication.workspace.disclosure.minimumCell;
  const internally = async (sql: string) => (internal ? await engine.rows(sql) : []);
  const [computed, touchpoints, slack, durations, ratings, anomalies, links] = await Promise.all([
    computeMetrics(engine, confidence, smallest, remember),
    engine.rows('select * from touchpoints order by "order"'),
    engine.rows("select * from slack order by touchpoint, version, dimension, value, bin_low"),
    engine.rows("select * from durations order by touchpoint, version, dimension, value, measure, bin_low"),
    engine.rows("select * from ratings order by touchpoint, dimension, value, fulfilment, score"),
    internally("select * from anomalies order by earlier, later"),
    internally("select * from links order by link"),
  ]);
  return {
    ...computed,
    ...{ slack, durations, ratings, touchpoints, anomalies, links },
    coverage: touchpoints,
    ...loaderTables(internal ? publication : { ...publication, workspace: { sources: [] }, loads: [] }),
    canonical: internal ? publication.accounts.map((account) => ({ ...account })) : [],
    design_effects: internal ? computed.design_effects : [],
  };
}

async function describeSite(
  engine: Engine,
  { workspace, models, audience, unclaimed, checks }: Publication,
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
    },
    audience,
    asOf: await asOf(engine),
    checks,
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
  });
}
