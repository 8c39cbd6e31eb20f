import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";

/** What a session may use. */
export interface SessionOptions {
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
  close(): void;
}

/** Opens a session that never installs anything and tells times in UTC. */
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
  return {
    connection,
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
