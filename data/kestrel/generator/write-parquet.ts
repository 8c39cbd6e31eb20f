import { DuckDBInstance } from "@duckdb/node-api";
import type { ParquetFormat } from "./file-format.ts";

/** Writes JSON objects, one per line of a file, as Parquet, ordered by its columns from the first on. */
export async function writeParquet(from: string, to: string, { columns }: ParquetFormat): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  try {
    const connection = await instance.connect();
    const types = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
    await connection.run(
      `copy (select * from read_json(${quoted(from)}, format = 'newline_delimited', columns = {${types.join(", ")}}) order by all)
       to ${quoted(to)} (format parquet, compression zstd)`,
    );
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
