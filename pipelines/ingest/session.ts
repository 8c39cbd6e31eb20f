import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";
import { literal } from "./sql.ts";

/** What a session may use. */
export interface SessionOptions {
  /** The only folders that any statement can read or write. */
  readonly folders: readonly string[];
  /** Folder for what does not fit in memory. */
  readonly temporary: string;
  readonly memoryLimit: string;
  readonly threads: number;
}

/** One row as DuckDB gives it: whole numbers beyond 32 bits are text. */
export type Row = Record<string, Json>;

/** A DuckDB of our own, in memory, for the length of a load. */
export interface Session {
  readonly connection: DuckDBConnection;
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  /** The same for a statement that the session always answers alike, asked once. `about` tells apart what the statement does not. */
  known(sql: string, about?: string): Promise<Row[]>;
  /** Whether results keep the order of what they are made of. */
  keepOrder(keep: boolean): Promise<void>;
  close(): void;
}

/** Opens a session that tells times in UTC, installs nothing, and is walled in: no statement reaches other folders or settings. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(options.threads),
    memory_limit: options.memoryLimit,
    temp_directory: options.temporary,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  });
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  await connection.run(`set allowed_directories = [${options.folders.map(literal).join(", ")}]`);
  await connection.run("set enable_external_access = false");
  await connection.run("set allowed_configs = ['preserve_insertion_order']");
  await connection.run("set lock_configuration = true");
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const known = new Map<string, Row[]>();
  let keepsOrder = true;
  return {
    connection,
    async run(sql) {
      await connection.run(sql);
    },
    rows,
    async known(sql, about = "") {
      const key = `${about}\n${sql}`;
      const answer = known.get(key) ?? (await rows(sql));
      known.set(key, answer);
      return answer;
    },
    async keepOrder(keep) {
      if (keep !== keepsOrder) await connection.run(`set preserve_insertion_order = ${keep}`);
      keepsOrder = keep;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
