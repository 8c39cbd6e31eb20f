import type { PlotOptions } from "@observablehq/plot";
import type { Happening } from "../charts/annotation-marks.ts";
import type { Size } from "../charts/size.ts";
import type { Kind } from "../words/numbers.ts";

/** What one cell of a figure's table holds. */
export type Cell = string | number | null;

/** One row of a figure's table, by column key. */
export type Row = Readonly<Record<string, Cell>>;

/** One column: what it holds, how it is headed and written, and where its 95 % interval stands. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Digits after the point, the same for the whole column. */
  readonly digits?: number;
  /** Key of the column that names each number's unit: a reader sees the number with it, downloads have both. */
  readonly unit?: string;
  /** Numbers of one unit that are read against each other: all are written in it, with the same digits. */
  readonly alike?: boolean;
  /** Of a column of codes: what the messages that say them begin with, `verdict` where `verdict.kept` says `kept`. */
  readonly codes?: string;
  /** Keys of the lower and upper limit; the table shows them as one column, downloads as two. */
  readonly interval?: readonly [low: string, high: string];
}

/** A finding, its picture, and the numbers of both. Pages, tables and downloads all come from this one object. */
export interface Figure {
  /** Names its anchor and its downloads. */
  readonly id: string;
  /** The finding, as a heading. */
  readonly heading: string;
  /** The finding with its size and interval, as a sentence; also what a screen reader is told. */
  readonly finding: string;
  /** How to read the picture, and what it rests on. */
  readonly note: string;
  /** The picture in each size, or null where a table says it best. */
  readonly chart: ((size: Size) => PlotOptions) | null;
  /** What happened meanwhile, where the picture has an axis of time. */
  readonly happenings?: readonly Happening[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The published table or SQL relation that the rows were selected from. */
  readonly relation: string;
  /** The metric's id in the definitions. */
  readonly metric: string;
  /** Where its table holds several: the ids of all of them. */
  readonly metrics?: readonly string[];
}
