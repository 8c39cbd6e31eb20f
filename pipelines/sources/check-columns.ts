import { Fault } from "../fault.ts";
import type { SourceColumn, SourceDefinition } from "./definition.ts";
import { namePartsOf } from "./file-pattern.ts";
import { currencyColumn } from "./header-text.ts";
import { timeFormat } from "./time-format.ts";

/**
 * Checks what a source says about its columns against itself: names, places and words that cannot be told apart.
 *
 * @throws Fault("input")
 */
export function checkColumns(source: SourceDefinition): void {
  checkFileName(source);
  checkFormat(source);
  checkTold(source);
  checkPlaces(source);
  for (const [name, column] of Object.entries(source.columns)) checkWords(source, name, column);
}

/** Columns that every record of a file has from the file's name or its header. */
export function toldNames(source: SourceDefinition): string[] {
  const currencies = Object.entries(source.columns).flatMap(
    ([name, column]) => currencyColumn(name, column) ?? [],
  );
  return [...namePartsOf(source.files).map(({ name }) => name), ...currencies];
}

function checkFileName(source: SourceDefinition): void {
  for (const { name, format } of namePartsOf(source.files)) {
    if (format === null) continue;
    try {
      timeFormat(format);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Fault(
        "input",
        `${source.path}: files {${name}:${format}}: ${reason}`,
        "Use %Y %m %d %H %M %S.",
      );
    }
  }
}

/** Signs that cannot be told apart, and what a file without a header cannot have. */
function checkFormat({ format, path, columns }: SourceDefinition): void {
  if (format.type !== "csv") {
    refuseTextOnly(path, columns, format.type);
    return;
  }
  const { delimiter, quote, comment, header, preamble } = format;
  const signs = [delimiter, quote, comment].filter((sign) => sign !== undefined && sign !== "");
  const twice = signs.find((sign, index) => signs.indexOf(sign) !== index);
  if (twice !== undefined) {
    throw new Fault("input", `${path}: format: ${JSON.stringify(twice)} means two things`, "Use it for one.");
  }
  if (/[\r\n]/.test(delimiter) || (quote !== "" && delimiter.includes(quote))) {
    throw new Fault(
      "input",
      `${path}: format.delimiter is ${JSON.stringify(delimiter)}`,
      "It has no quote and no line break.",
    );
  }
  if (header !== "none") return;
  const named = Object.entries(columns).find(
    ([, column]) => column.header !== undefined || column.position !== undefined,
  );
  if (named === undefined && preamble !== "until header") return;
  const place = named === undefined ? "format.preamble" : `column "${named[0]}"`;
  throw new Fault(
    "input",
    `${path}: ${place} speaks of a header, and the file has none`,
    "Columns are as declared, in order; say how many lines come before the first record.",
  );
}

function refuseTextOnly(path: string, columns: SourceDefinition["columns"], format: string): void {
  for (const [name, column] of Object.entries(columns)) {
    if (column.position === undefined && currencyColumn(name, column) === null) continue;
    throw new Fault(
      "input",
      `${path}: column "${name}" has a position or a currency in its header, in a file of format ${format}`,
      "Only the header of delimited text is read so. Name the column as the file does.",
    );
  }
}

function checkTold(source: SourceDefinition): void {
  const told = toldNames(source);
  const twice = told.find(
    (name, index) => told.indexOf(name) !== index || Object.hasOwn(source.columns, name),
  );
  if (twice === undefined) return;
  throw new Fault(
    "input",
    `${source.path}: "${twice}" is told twice`,
    "A file's name, a currency in its header and its columns have names of their own. Rename one of them.",
  );
}

function checkPlaces(source: SourceDefinition): void {
  const columns = Object.entries(source.columns);
  const seen = new Map<string, string>();
  for (const [name, { header, position }] of columns) {
    const place = position === undefined ? `header "${header ?? name}"` : `position ${position}`;
    const other = seen.get(place);
    if (other !== undefined) {
      throw new Fault(
        "input",
        `${source.path}: columns "${other}" and "${name}" have the same ${place}`,
        "Say by position which is which.",
      );
    }
    seen.set(place, name);
  }
}

function checkWords(source: SourceDefinition, name: string, column: SourceColumn): void {
  if (column.type === "ignored") return;
  const nulls = column.nulls ?? source.nulls;
  const words =
    column.type === "boolean"
      ? [...column.true, ...column.false]
      : ((column.type === "text" ? column.allowed : undefined) ?? []);
  const odd = words.find((word, index) => words.indexOf(word) !== index || nulls.includes(word));
  if (odd === undefined) return;
  throw new Fault("input", `${source.path}: column "${name}": "${odd}" means two things`, "List it once.");
}
