import { statSync } from "node:fs";
import { DuckDBStructType, type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import { Fault } from "../../fault.ts";
import type { FileLoad } from "../file-load.ts";
import type { Session } from "../session.ts";
import { identifier, literal } from "../sql.ts";
import type { Readable, ReadFile } from "./reader.ts";
import type { CellWriter } from "./write-cells.ts";

/** A column of a Parquet file, or a field of one, and SQL for it. */
interface Leaf {
  readonly name: string;
  readonly sql: string;
  readonly type: DuckDBType;
}

/** Reads a Parquet file: every value as its exact text, the records counted by the file's footer. */
export async function readParquet(
  session: Session,
  { load, declared }: Readable<{ type: "parquet" }>,
  writer: CellWriter,
): Promise<ReadFile> {
  try {
    const relation = `read_parquet(${literal(load.path)}, file_row_number = true, hive_partitioning = false)`;
    const leaves = await leavesOf(session, relation, declared);
    await writer.takeSql(cellsSql(leaves, writer.wanted), relation, "file_row_number + 1");
    const [footer] = await session.rows(
      `select sum(num_rows)::bigint as records from parquet_file_metadata(${literal(load.path)})`,
    );
    return {
      bytes: statSync(load.path).size,
      records: Number(footer?.records),
      header: leaves.map(({ name }) => name),
      notes: [],
    };
  } catch (error) {
    throw unreadable(error, load);
  }
}

async function leavesOf(session: Session, relation: string, declared: ReadonlySet<string>): Promise<Leaf[]> {
  const result = await session.connection.run(`select * exclude (file_row_number) from ${relation} limit 0`);
  const types = result.columnTypes();
  return result.columnNames().flatMap((name, index) => {
    const type = types[index];
    return type === undefined ? [] : leaves({ name, sql: identifier(name), type }, declared);
  });
}

/** A column of objects has a column for each of their fields, unless it is declared as a whole. */
function leaves(column: Leaf, declared: ReadonlySet<string>): Leaf[] {
  const { name, sql, type } = column;
  if (!(type instanceof DuckDBStructType) || declared.has(name)) return [column];
  return type.entryNames.flatMap((entry, index) => {
    const inner = type.entryTypes[index];
    const field = { name: `${name}.${entry}`, sql: `struct_extract(${sql}, ${literal(entry)})` };
    return inner === undefined ? [] : leaves({ ...field, type: inner }, declared);
  });
}

function cellsSql(leaves: readonly Leaf[], wanted: readonly (string | null)[]): string[] {
  const byName = new Map(leaves.map((leaf) => [leaf.name, leaf]));
  return wanted.map((name) => {
    const leaf = name === null ? undefined : byName.get(name);
    return leaf === undefined ? "null::varchar" : textSql(leaf);
  });
}

/** SQL of a value's exact text: times in ISO 8601 with six digits of a second, numbers as short as they are exact. */
function textSql({ sql, type }: Leaf): string {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return sql;
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return `regexp_replace(${sql}::varchar, '[.]0$', '')`;
    case DuckDBTypeId.DATE:
      return `strftime(${sql}, '%Y-%m-%d')`;
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_S:
    case DuckDBTypeId.TIMESTAMP_MS:
      return `strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%f')`;
    case DuckDBTypeId.TIMESTAMP_NS:
      return `regexp_replace(strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%n'), '([.][0-9]{6})000$', '\\1')`;
    case DuckDBTypeId.TIMESTAMP_TZ:
      return `strftime(timezone('UTC', ${sql}), '%Y-%m-%dT%H:%M:%S.%f') || '+00:00'`;
    case DuckDBTypeId.STRUCT:
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
    case DuckDBTypeId.MAP:
      return `to_json(${sql})::varchar`;
    default:
      return `${sql}::varchar`;
  }
}

function unreadable(error: unknown, { source, shown, path }: FileLoad): unknown {
  const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  const mistake =
    /^(?:Invalid Input|Invalid|IO|Conversion|Serialization|Not implemented|TProtocolException) Error: (.*)$/is.exec(
      text,
    );
  if (mistake === null || /no space left|could not write/i.test(text)) return error;
  const reason = (mistake[1] ?? "").replaceAll(path, "the file").slice(0, 200);
  return new Fault(
    "input",
    `${source.id}: ${shown} cannot be read as Parquet: ${reason}`,
    "Export it again. Nothing of it was loaded.",
    { cause: error },
  );
}
