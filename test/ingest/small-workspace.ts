import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { onTestFinished } from "vitest";
import type { Load } from "../../pipelines/ingest/load.ts";
import { type LoadedWorkspace, loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { type Source, type SourceDefinition, sourceSchema } from "../../pipelines/sources/definition.ts";
import { type WorkspaceDefinition, workspaceSchema } from "../../pipelines/sources/workspace.ts";

/** A source of small orders; `change` replaces parts of it. */
export function source(
  change: Partial<Source> = {},
  mappings: Record<string, string> = {},
): SourceDefinition {
  const whole = sourceSchema.parse({
    description: "Small orders",
    owner: "Shop",
    files: "orders*.csv",
    key: ["id"],
    columns: {
      id: { type: "text", required: true },
      status: { type: "text", allowed: ["open", "done"] },
      quantity: { type: "integer", minimum: 0, maximum: 10 },
      price: { type: "decimal" },
      placed: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
      due: { type: "day", format: "%Y-%m-%d" },
      note: "text",
    },
    ...change,
  });
  const given = Object.entries(mappings);
  const journeys: [string, string][] = [
    [
      "journeys",
      change.columns === undefined
        ? "select id as journey_id, status, placed as started_at, note as reason from records"
        : "select id as journey_id from records",
    ],
  ];
  return {
    ...whole,
    id: "orders",
    path: "small/sources/orders/source.ts",
    mappings: new Map(given.length > 0 ? given : journeys),
  };
}

export const header = "id,status,quantity,price,placed,due,note";
export const good = "1,open,2,9.50,2018-03-01 10:00:00,2018-03-09,hello";

/** A workspace in a folder that is gone after the test. */
export class SmallWorkspace {
  readonly folder = mkdtempSync(join(tmpdir(), "touchline-"));
  readonly exports = join(this.folder, "exports");
  readonly work: string;
  readonly sources: SourceDefinition[];
  readonly told: string[] = [];
  zone = "America/Sao_Paulo";

  constructor(sources: SourceDefinition | SourceDefinition[] = source(), work?: string) {
    this.sources = [sources].flat();
    this.work = work ?? join(this.folder, "work");
    mkdirSync(this.exports);
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  export(file: string, content: string | Uint8Array): this {
    const path = join(this.exports, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return this;
  }

  get definition(): WorkspaceDefinition {
    const workspace = workspaceSchema.parse({
      id: "small",
      name: "Small",
      description: "A small company.",
      zone: this.zone,
      currency: "EUR",
      pseudonyms: { publicKey: "key" },
    });
    return {
      ...workspace,
      folder: this.folder,
      exports: this.exports,
      touchpoints: [],
      translations: {},
      sources: this.sources,
      key: "key",
    };
  }

  load(): Promise<LoadedWorkspace> {
    return loadWorkspace(this.definition, { work: this.work, log: (line) => this.told.push(line) });
  }

  /** Loads one file of orders and gives its receipt. */
  async one(content: string | Uint8Array): Promise<Load> {
    const { loads } = await this.export("orders.csv", content).load();
    const [load] = loads;
    if (load === undefined) throw new Error("nothing loaded");
    return load;
  }
}

/** Rows of one table of a load. */
export async function rowsOf(load: Load, table: string): Promise<Record<string, unknown>[]> {
  return await query(`from '${join(load.folder, `${table}.parquet`)}'`);
}

/** Rows of a query, numbers beyond 32 bits as text. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("set TimeZone = 'UTC'");
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Lines as a file. */
export function lines(...given: string[]): string {
  return given.map((line) => `${line}\n`).join("");
}
