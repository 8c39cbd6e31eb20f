import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Load } from "../ingest/load.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";
import type { Inspected } from "./inspect.ts";
import type { OrderedModel } from "./order.ts";

/** A relation that was made: from what, and what a look at it found. */
interface Made {
  readonly recipe: string;
  readonly inspected: Inspected;
}

/**
 * What an engine that stays open holds from the run before. A relation is made again only where its SQL has changed or the rows of
 * one that it reads; where it comes out with the same rows, those that read it stay as they are.
 */
export class StandingRelations {
  readonly #engine: Engine;
  /** What stands for the rows of each relation. */
  readonly #contents = new Map<string, string>();
  readonly #made = new Map<string, Made>();
  readonly #files = new Map<string, string>();
  #setting = "";

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Takes note of the rows of the lake; gives the canonical tables that have other rows than those of `kept`. */
  async noteLake(loads: readonly Load[]): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    for (const table of canonicalTables.keys()) {
      const content = hashOf(await this.#rowsInFiles(table, loads));
      if (this.#contents.get(`kept.${table}`) !== content) changed.add(table);
      this.#contents.set(`lake.${table}`, content);
    }
    return changed;
  }

  /** Takes note that these tables of `kept` show the lake as it is. */
  noteKept(tables: ReadonlySet<string>): void {
    for (const table of tables) {
      const content = this.#contents.get(`lake.${table}`);
      if (content !== undefined) this.#contents.set(`kept.${table}`, content);
    }
  }

  /**
   * Takes note of the rows of the relations that are attached anew for every run.
   * @param setting what else decides what a statement gives
   */
  async noteAttached(names: ReadonlySet<string>, setting: string): Promise<void> {
    this.#setting = setting;
    for (const name of names) this.#contents.set(name, await this.#rowsOf(name));
  }

  /** What a look at a relation found, if it stands as it would be made now. */
  inspected(model: OrderedModel): Inspected | null {
    const made = this.#made.get(model.name);
    return made?.recipe === this.#recipe(model) ? made.inspected : null;
  }

  /** Takes note of what a look at a relation found. */
  noteInspected(model: OrderedModel, inspected: Inspected): void {
    this.#made.set(model.name, { recipe: this.#recipe(model), inspected });
  }

  /** Takes note of the rows of a relation, before others read them; gives their number. */
  async noteRows({ name }: OrderedModel): Promise<number> {
    this.#made.delete(name);
    const content = await this.#rowsOf(`"${name}"`);
    this.#contents.set(name, content);
    return Number(content.split(" ")[0]);
  }

  /** What a query on the relations gives is the same as long as this is. */
  recipeOf(sql: string, reads: readonly string[]): string {
    return hashOf([this.#setting, sql, reads.map((name) => this.#contents.get(name) ?? name)]);
  }

  #recipe({ sql, grain, checks, reads }: OrderedModel): string {
    return this.recipeOf(JSON.stringify([plainly(sql), grain, checks]), reads);
  }

  /** Their number and the sum of their hashes: the same rows in another order are the same. */
  async #rowsOf(relation: string): Promise<string> {
    const [row] = await this.#engine.rows(
      `select cast(count(*) as varchar) || ' ' || cast(coalesce(sum(cast(hash(held) as hugeint)), 0) as varchar) as rows from ${relation} as held`,
    );
    return String(row?.rows);
  }

  async #rowsInFiles(table: string, loads: readonly Load[]): Promise<unknown[]> {
    const giving = loads.filter((load) => (load.tables[table] ?? 0) > 0);
    return await Promise.all(
      giving.map(async ({ source, hash, newest, folder }) => {
        const path = join(folder, `${table}.parquet`);
        const bytes = this.#files.get(path) ?? hashOf(await readFile(path));
        this.#files.set(path, bytes);
        return [source, hash, newest, bytes];
      }),
    );
  }
}

/** SQL without its comments and with single spaces: how it is written changes no row. */
function plainly(sql: string): string {
  return sql
    .replace(/('[^']*'|"[^"]*")|(?:--[^\n]*|\s)+/g, (_, quoted: string | undefined) => quoted ?? " ")
    .trim();
}

function hashOf(what: unknown): string {
  const bytes = what instanceof Uint8Array ? what : JSON.stringify(what);
  return createHash("sha256").update(bytes).digest("hex");
}
