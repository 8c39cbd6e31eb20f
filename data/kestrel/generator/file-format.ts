/** How text is stored as bytes. */
export type Encoding = "utf-8" | "utf-8 with mark" | "utf-16" | "latin-1" | "cp1252";

/** A file of text: records one after the other, and what stands around them. */
export interface TextFormat {
  readonly type: "text";
  readonly encoding: Encoding;
  /** What stands before the first record, line breaks included. */
  readonly head: string;
  /** What stands between two records. */
  readonly between: string;
  /** What stands after the last of so many records. */
  foot(records: number): string;
}

/** A Parquet file: records are JSON objects, their columns have the types that SQL gives them. */
export interface ParquetFormat {
  readonly type: "parquet";
  readonly columns: Readonly<Record<string, string>>;
}

/** An Arrow file: records are JSON objects; moments are written in ISO 8601. */
export interface ArrowFormat {
  readonly type: "arrow";
  readonly columns: Readonly<Record<string, "text" | "number" | "moment">>;
}

/**
 * A workbook of one sheet: records are JSON objects. A cell of a column of days or moments holds a real date, without a zone as
 * sheets are, unless what is told is none.
 */
export interface WorkbookFormat {
  readonly type: "workbook";
  readonly sheet: string;
  /** What stands above the header, row by row. */
  readonly above: readonly (readonly string[])[];
  readonly columns: Readonly<Record<string, "text" | "number" | "day" | "moment">>;
}

/** How the files of an export are written; text whose file is named `*.gz` is packed. */
export type FileFormat = TextFormat | ParquetFormat | ArrowFormat | WorkbookFormat;

/** How the files of an export are written: all alike, or each as its name asks for. */
export type Format = FileFormat | ((file: string) => FileFormat);

/** One JSON object per line. */
export const ndjson: TextFormat = {
  type: "text",
  encoding: "utf-8",
  head: "",
  between: "\n",
  foot: () => "\n",
};

/**
 * One JSON document whose records are a list in it.
 *
 * @param key where the list is
 * @param beside what else the document holds, for a number of records
 */
export function jsonDocument(key: string, beside: (records: number) => object): TextFormat {
  return {
    type: "text",
    encoding: "utf-8",
    head: `{${JSON.stringify(key)}:[\n`,
    between: ",\n",
    foot: (records) => `\n],${JSON.stringify(beside(records)).slice(1)}\n`,
  };
}
