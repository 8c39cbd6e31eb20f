import { readFile } from "node:fs/promises";
import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBValue,
} from "@duckdb/node-api";
import { type Column, type Engine, type Row, rowsOf, type Value } from "../engine.ts";
import { literal } from "../literal.ts";
import { relationsInTree } from "./relations.ts";

/** How much of the machine a session may use. */
export interface Limits {
  /** As DuckDB writes it, e.g. `768MB`. */
  readonly memory: string;
  readonly threads: number;
  /** Statements that run at once, each with a thread of its own beside those that all share; two if not said. */
  readonly statements?: number;
  /** Where intermediate results go that do not fit. */
  readonly temporary: string;
}

/** Opens an embedded engine in memory, with the named functions that models call. */
export async function openDuckDb(limits: Limits): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: limits.memory,
    threads: String(limits.threads),
    temp_directory: limits.temporary,
    preserve_insertion_order: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connections = await Promise.all(
    Array.from({ length: limits.statements ?? 2 }, () => instance.connect()),
  );
  for (const connection of connections) await connection.run("set TimeZone = 'UTC'");
  await connections[0]?.run(await readFile(new URL("functions.sql", import.meta.url), "utf8"));
  return new DuckDbEngine(instance, connections);
}

const closed = "the engine is closed";

class DuckDbEngine implements Engine {
  readonly #instance: DuckDBInstance;
  readonly #connections: readonly DuckDBConnection[];
  readonly #idle: DuckDBConnection[];
  readonly #waiting: PromiseWithResolvers<DuckDBConnection>[] = [];
  #isClosed = false;

  constructor(instance: DuckDBInstance, connections: readonly DuckDBConnection[]) {
    this.#instance = instance;
    this.#connections = connections;
    this.#idle = [...connections];
  }

  async run(sql: string): Promise<void> {
    await this.#with((connection) => connection.run(sql));
  }

  async rows(sql: string): Promise<Row[]> {
    return rowsOf(await this.columns(sql));
  }

  async columns(sql: string): Promise<Column[]> {
    return await this.#with(async (connection) => {
      const result = await connection.run(sql);
      const chunks = await result.fetchAllChunks();
      return result.columnNames().map((name, index) => ({
        name,
        type: String(result.columnType(index)),
        values: valuesOf(chunks, index),
      }));
    });
  }

  async relationsIn(sql: string): Promise<string[]> {
    const [row] = await this.rows(`select cast(json_serialize_sql(${literal(sql)}) as varchar) as tree`);
    return relationsInTree(JSON.parse(String(row?.tree)));
  }

  /** Statements wait for a connection in the order in which they were asked. */
  async #with<Result>(use: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const connection = this.#idle.pop() ?? (await this.#next());
    try {
      if (this.#isClosed) throw new Error(closed);
      return await use(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(connection);
      else next.resolve(connection);
      if (this.#isClosed) this.#closeIdle();
    }
  }

  #next(): Promise<DuckDBConnection> {
    const waiting = Promise.withResolvers<DuckDBConnection>();
    this.#waiting.push(waiting);
    return waiting.promise;
  }

  /** Ends the statements that run, and those that wait. */
  interrupt(): void {
    const reason = new Error(this.#isClosed ? closed : "interrupted");
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
    for (const connection of this.#connections) connection.interrupt();
  }

  /** Stops the statements that run; what they run on is closed behind the last of them, for it may not be taken away before. */
  close(): void {
    this.#isClosed = true;
    this.interrupt();
    this.#closeIdle();
  }

  #closeIdle(): void {
    if (this.#idle.length < this.#connections.length) return;
    for (const connection of this.#connections) connection.closeSync();
    this.#instance.closeSync();
  }
}

/** The values of a column, chunk by chunk. */
function valuesOf(chunks: readonly DuckDBDataChunk[], column: number): Value[] {
  const values: Value[] = [];
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let row = 0; row < vector.itemCount; row += 1) values.push(plain(vector.getItem(row)));
  }
  return values;
}

function plain(value: DuckDBValue): Value {
  if (value === null) return null;
  if (typeof value === "object") return "toDouble" in value ? value.toDouble() : String(value);
  return value;
}
