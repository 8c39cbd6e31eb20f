import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBAppender } from "@duckdb/node-api";
import type { Session } from "../session.ts";
import { literal } from "../sql.ts";
import { cellName, recordColumn } from "../type-records.ts";
import { joinTexts, splitSql } from "./join-texts.ts";
import type { ReadRecord } from "./reader.ts";

/** Cells, and characters in them, that are held in memory at a time. */
const heldCells = 2_000_000;
const heldText = 32 * 1024 * 1024;
/** Records, and characters in them, whose texts are joined. */
const batchRecords = 2048;
const batchText = 8 * 1024 * 1024;

/** Columns beside the cells: where the record stands, and why it cannot be read. */
const placeColumns = [
  ...[recordColumn, "__line", "__start", "__end"].map((name) => ({ name, type: "bigint" })),
  ...["__at", "__rule", "__message", "__raw"].map((name) => ({ name, type: "varchar" })),
];

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
  /** Columns of the records' places and cells; their texts that are not joined yet. */
  readonly #columns: readonly { readonly name: string; readonly type: string }[];
  readonly #batch: (string | null)[][];
  #batchText = 0;
  #appender: DuckDBAppender | null = null;
  #held = 0;
  #heldText = 0;

  /** @param prefix of the files' names */
  constructor(session: Session, scratch: string, prefix: string, wanted: readonly (string | null)[]) {
    this.#session = session;
    this.#prefix = join(scratch, prefix);
    this.wanted = wanted;
    const cells = wanted.map((_, index) => ({ name: cellName(index), type: "varchar" }));
    this.#columns = [...placeColumns, ...cells];
    this.#batch = this.#columns.map(() => []);
    this.#perPart = Math.ceil(heldCells / this.#columns.length);
  }

  /** Takes records in their order. */
  async take(records: readonly ReadRecord[]): Promise<void> {
    for (const record of records) {
      this.#hold(record);
      if (this.#batch[0]?.length === batchRecords || this.#batchText >= batchText) await this.#join();
    }
    if (this.#held >= this.#perPart || this.#heldText >= heldText) await this.#writePart();
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
    if (this.#held > 0 || this.#parts.length === 0) await this.#writePart();
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

  #hold({ place, cells, unreadable }: ReadRecord): void {
    this.records += 1;
    this.#held += 1;
    if (unreadable !== null) this.unreadable += 1;
    for (const name of cells.keys()) this.found.add(name);
    this.#put(0, `${this.records}`);
    this.#put(1, place.line === null ? null : `${place.line}`);
    this.#put(2, place.byteStart === null ? null : `${place.byteStart}`);
    this.#put(3, place.byteEnd === null ? null : `${place.byteEnd}`);
    this.#put(4, place.at);
    this.#put(5, unreadable?.rule);
    this.#put(6, unreadable?.message);
    this.#put(7, unreadable?.raw);
    for (const [index, name] of this.wanted.entries()) {
      this.#put(placeColumns.length + index, name === null ? null : cells.get(name));
    }
  }

  #put(column: number, text: string | null | undefined): void {
    this.#batch[column]?.push(text ?? null);
    this.#batchText += text?.length ?? 0;
  }

  /** Hands the records at hand over as one row, in which each column is one text. */
  async #join(): Promise<void> {
    this.#appender ??= await this.#open();
    const { between, nothing, columns } = joinTexts(this.#batch);
    for (const text of [between, nothing, ...columns]) {
      if (text === null) this.#appender.appendNull();
      else this.#appender.appendVarchar(text);
    }
    this.#appender.endRow();
    this.#heldText += this.#batchText;
    this.#batchText = 0;
    for (const texts of this.#batch) texts.length = 0;
  }

  async #open(): Promise<DuckDBAppender> {
    const columns = ["__between", "__nothing", ...this.#columns.map(({ name }) => name)];
    const types = columns.map((name) => `${name} varchar`);
    await this.#session.run(`create or replace temp table joined (${types.join(", ")})`);
    return await this.#session.connection.createAppender("joined");
  }

  #nextPart(): string {
    const part = `${this.#prefix}-${this.#parts.length}.parquet`;
    this.#parts.push(part);
    return part;
  }

  async #writePart(): Promise<void> {
    await this.#join();
    this.#appender?.closeSync();
    this.#appender = null;
    this.#held = 0;
    this.#heldText = 0;
    const split = this.#columns.map(({ name }) => `${splitSql(name, "__between")} as ${name}`);
    const cells = this.#columns.map(({ name, type }) => `nullif(${name}, __nothing)::${type} as ${name}`);
    await this.#session.run(
      `copy (select ${cells.join(", ")} from (select __nothing, ${split.join(", ")} from joined))
       to ${literal(this.#nextPart())} (format parquet, compression snappy)`,
    );
    await this.#session.run("drop table joined");
  }
}
