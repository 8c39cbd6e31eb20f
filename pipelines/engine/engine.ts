/** A value as an engine returns it. */
export type Value = string | number | bigint | boolean | Date | null;

/** One row, by column name. */
export type Row = Readonly<Record<string, Value>>;

/** A column of a result: its name, SQL type and values. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly values: readonly Value[];
}

/** Where models run. The embedded one is DuckDB; a distributed one answers to the same verbs. Calls may overlap. */
export interface Engine {
  /** Runs statements that return nothing. */
  run(sql: string): Promise<void>;
  /** Rows of a query. */
  rows(sql: string): Promise<Row[]>;
  /** Columns of a query. */
  columns(sql: string): Promise<Column[]>;
  /** Relations that a query reads, as `schema.name` or `name`; not its own CTEs. */
  relationsIn(sql: string): Promise<string[]>;
  /** Ends the statements that run, with an error; others may follow. */
  interrupt(): void;
  close(): void;
}

/** Columns of a result as rows. */
export function rowsOf(columns: readonly Column[]): Row[] {
  const length = columns[0]?.values.length ?? 0;
  return Array.from({ length }, (_, index) => {
    const row: Record<string, Value> = {};
    for (const { name, values } of columns) row[name] = values[index] ?? null;
    return row;
  });
}
