import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBAppender } from "@duckdb/node-api";
import type { Session } from "../session.ts";
import { literal } from "../sql.ts";
import { cellName, recordColumn } from "../type-records.ts";
import type { ReadRecord } from "./reader.ts";

/** Cells that are held in memory at a time. */
const heldCells = 2_000_000;

/** Columns beside the cells: where the record stands, and why it cannot be read. */
const placeColumns = `${recordColumn} bigint, __line bigint, __start bigint, __end bigint, __at varchar,
  __rule varchar, __message varchar, __raw varchar`;

/** Writes records as text cells to Parquet, so that memory stays flat however many there are. */
export class CellWriter {
  /** Records taken, and how many of them cannot be read. */
  records = 0;
  unreadable = 0;
  /** Columns that records have, in the order found. */
  readonly found = new Set<string>();

  readonly #session: Session;
  readonly #prefix: string;
  /** Columns in the order of their cells; null for a cell that is not needed. */
  readonly wanted: readonly (string | null)[];
  readonly #parts: string[] = [];
  readonly #perPart: number;
  #appender: DuckDBAppender | null = null;
  #held = 0;

  /** @param prefix of the files' names */
  constructor(session: Session, scratch: string, prefix: string, wanted: readonly (string | null)[]) {
    this.#session = session;
    this.#prefix = join(scratch, prefix);
    this.wanted = wanted;
    this.#perPart = Math.ceil(heldCells / (wanted.length + 8));
  }

  /** Takes records in their order. */
  async take(records: readonly ReadRecord[]): Promise<void> {
    for (const record of records) {
      this.#appender ??= await this.#open();
      this.#append(this.#appender, record);
    }
    if (this.#held >= this.#perPart) await this.#writePart();
  }

  /** Takes the records of a relation that DuckDB reads itself: SQL of each cell, and of a record's number. */
  async takeSql(cells: readonly string[], relation: string, record: string): Promise<void> {
    const places = ["line", "start", "end"].map((name) => `null::bigint as __${name}`);
    const texts = ["at", "rule", "message", "raw"].map((name) => `null::varchar as __${name}`);
    const named = cells.map((cell, index) => `${cell} as ${cellName(index)}`);
    const select = [`${record} as ${recordColumn}`, ...places, ...texts, ...named].join(", ");
    const part = this.#nextPart();
    const [written] = await this.#session.rows(
      `copy (select ${select} from ${relation}) to ${literal(part)} (format parquet, compression snappy, return_stats)`,
    );
    this.records += Number(written?.count);
  }

  /** SQL of all records taken. */
  async relation(): Promise<string> {
    if (this.#parts.length === 0) this.#appender ??= await this.#open();
    await this.#writePart();
    return `read_parquet([${this.#parts.map(literal).join(", ")}])`;
  }

  /** Removes what was written. */
  remove(): void {
    for (const part of this.#parts) rmSync(part, { force: true });
  }

  /** Gives up what is not written yet: an appender left open would put its rows into the next table of the same name. */
  abandon(): void {
    this.#appender?.closeSync();
    this.#appender = null;
  }

  async #open(): Promise<DuckDBAppender> {
    const cells = this.wanted.map((_, index) => `${cellName(index)} varchar`);
    await this.#session.run(`create or replace temp table cells (${[placeColumns, ...cells].join(", ")})`);
    return await this.#session.connection.createAppender("cells");
  }

  #append(appender: DuckDBAppender, { place, cells, unreadable }: ReadRecord): void {
    this.records += 1;
    this.#held += 1;
    if (unreadable !== null) this.unreadable += 1;
    for (const name of cells.keys()) this.found.add(name);
    appender.appendBigInt(BigInt(this.records));
    for (const number of [place.line, place.byteStart, place.byteEnd]) {
      if (number === null) appender.appendNull();
      else appender.appendBigInt(BigInt(number));
    }
    text(appender, place.at);
    text(appender, unreadable?.rule);
    text(appender, unreadable?.message);
    text(appender, unreadable?.raw);
    for (const name of this.wanted) text(appender, name === null ? null : cells.get(name));
    appender.endRow();
  }

  #nextPart(): string {
    const part = `${this.#prefix}-${this.#parts.length}.parquet`;
    this.#parts.push(part);
    return part;
  }

  async #writePart(): Promise<void> {
    if (this.#appender === null) return;
    this.#appender.closeSync();
    this.#appender = null;
    this.#held = 0;
    const part = this.#nextPart();
    await this.#session.run(`copy cells to ${literal(part)} (format parquet, compression snappy)`);
    await this.#session.run("drop table cells");
  }
}

function text(appender: DuckDBAppender, value: string | null | undefined): void {
  if (value === null || value === undefined) appender.appendNull();
  else appender.appendVarchar(value);
}
