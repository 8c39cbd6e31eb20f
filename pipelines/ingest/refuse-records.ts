import type { SourceColumn, SourceDefinition } from "../sources/definition.ts";
import { type Bytes, withFile } from "./bytes.ts";
import type { TextSource } from "./file-load.ts";
import type { Refusal } from "./quarantine.ts";
import { RecordScanner } from "./record-scanner.ts";
import { isRule, type Rule } from "./rules.ts";
import { type Cell, splitFields } from "./split-fields.ts";
import { markLength } from "./survey-file.ts";
import { encodingNames } from "./transcode.ts";

/** Faults of well-formed records by their number: `<column's place>:<rule>`, joined by `|`. */
export type ValueFaults = ReadonlyMap<number, string>;

const mask = "***";

/** A file with refused records. */
export interface RefusingFile {
  readonly path: string;
  readonly source: TextSource;
  /** The file's columns in its order. */
  readonly names: readonly string[];
  readonly faults: ValueFaults;
  readonly checkEncoding: boolean;
  /** What to add to a place for the place in the export. */
  readonly shift: Shift;
}

/** From a place in the file that is read to the place in the export; null for bytes that are others there. */
export interface Shift {
  readonly byteShift: number | null;
  readonly lineShift: number;
}

/** Goes through a file once more and describes every record that was refused, with its place and its text, as `use` asks for them. */
export async function withRefusals<Result>(
  file: RefusingFile,
  use: (refusals: Iterable<Refusal>) => Promise<Result>,
): Promise<Result> {
  return await withFile(file.path, (bytes) => use(refusalsIn(bytes, file)));
}

function* refusalsIn(
  bytes: Bytes,
  { source, names, faults, checkEncoding, shift }: RefusingFile,
): Generator<Refusal> {
  const scanner = new RecordScanner(bytes, source.format, { start: markLength(bytes), checkEncoding });
  scanner.next();
  while (scanner.next()) {
    const broken = faults.get(scanner.ordinal);
    if (scanner.fault === null && broken === undefined) continue;
    const place = placeOf(scanner, shift);
    const told =
      broken === undefined || scanner.fault !== null
        ? [refuseShape(scanner, source)]
        : refuseValues(scanner, source, names, broken);
    for (const refusal of told) yield { ...place, ...refusal };
  }
}

function refuseShape(scanner: RecordScanner, source: TextSource): Told {
  const rule = scanner.fault ?? "broken quote";
  const hasPersonal = source.newColumns === "ignore" || Object.values(source.columns).some(isPersonal);
  const splits = rule === "too few fields" || rule === "too many fields";
  return {
    column: null,
    value: null,
    rule,
    message: shapeMessage(scanner, rule, source),
    raw: splits && !hasPersonal ? scanner.record.toString() : null,
  };
}

function shapeMessage(scanner: RecordScanner, rule: Rule, { format }: TextSource): string {
  switch (rule) {
    case "too few fields":
    case "too many fields":
      return `${scanner.fields} ${scanner.fields === 1 ? "field" : "fields"} where the header has ${scanner.expected}`;
    case "broken quote":
      return "a quote that opens inside a field, or does not close before a delimiter or the end of a line";
    case "not utf-8":
      return `bytes that are not ${encodingNames[format.encoding]}`;
    default:
      return "longer than 16 MiB";
  }
}

function refuseValues(
  scanner: RecordScanner,
  source: TextSource,
  names: readonly string[],
  broken: string,
): Told[] {
  const record = scanner.record.toString();
  const cells = splitFields(record, source.format);
  const raw = masked(record, cells, names, source);
  return splitFaults(broken).map(([place, rule]) => {
    const value = refuseValue(rule, names[place] ?? "", cells[place]?.text ?? "", source);
    return { ...value, raw };
  });
}

/** The places of columns and the rules that a record breaks there. */
export function splitFaults(faults: string): [number, Rule][] {
  return faults.split("|").map((part) => {
    const colon = part.indexOf(":");
    const rule = part.slice(colon + 1);
    if (!isRule(rule)) throw new Error(`unknown rule: ${rule}`);
    return [Number(part.slice(0, colon)), rule];
  });
}

/** What is said of a value that breaks a rule; a personal one is masked. */
export function refuseValue(
  rule: Rule,
  name: string,
  text: string,
  source: SourceDefinition,
): Pick<Refusal, "column" | "value" | "rule" | "message"> {
  const column = source.columns[name];
  const value = column !== undefined && isPersonal(column) ? mask : text;
  const message =
    text === "" && rule !== "required"
      ? `${name}: what is filled down from a record above is ${rule}`
      : valueMessage(rule, name, value, column);
  return { column: name, value: text === "" ? null : value, rule, message };
}

function valueMessage(rule: Rule, name: string, value: string, column: SourceColumn | undefined): string {
  switch (rule) {
    case "required":
      return `${name} is empty`;
    case "not allowed":
      return `${name}: "${value}" is not one of ${column?.type === "text" ? column.allowed?.join(", ") : ""}`;
    case "out of range":
      return `${name}: ${value} is not ${rangeOf(column)}`;
    case "not a time":
    case "not a day":
      return `${name}: "${value}" is ${rule} of the form ${column !== undefined && "format" in column ? column.format.join(" or ") : ""}`;
    case "not a boolean":
      return `${name}: "${value}" is not one of ${column?.type === "boolean" ? [...column.true, ...column.false].join(", ") : ""}`;
    case "no such date":
      return `${name}: the calendar has no "${value}"`;
    default:
      return `${name}: "${value}" is ${rule}`;
  }
}

function rangeOf(column: SourceColumn | undefined): string {
  if (column?.type !== "integer" && column?.type !== "decimal") return "in range";
  const { minimum, maximum } = column;
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum !== undefined ? `${maximum} or less` : "small enough to be kept exactly";
}

function masked(
  record: string,
  cells: readonly Cell[],
  names: readonly string[],
  source: SourceDefinition,
): string {
  let text = "";
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    const column = source.columns[names[index] ?? ""];
    if ((column !== undefined && !isPersonal(column)) || cell.text === "") continue;
    text += record.slice(at, cell.start) + mask;
    at = cell.end;
  }
  return text + record.slice(at);
}

/** Whether a column's values are to be masked. */
export function isPersonal(column: SourceColumn): boolean {
  return column.type !== "ignored" && column.personal;
}

type Position = Pick<Refusal, "record" | "line" | "byteStart" | "byteEnd">;
type Told = Omit<Refusal, keyof Position>;

function placeOf(scanner: RecordScanner, { byteShift, lineShift }: Shift): Position {
  const { ordinal, line, start, end } = scanner;
  return {
    ...{ record: ordinal, line: line + lineShift },
    ...(byteShift === null
      ? { byteStart: null, byteEnd: null }
      : { byteStart: start + byteShift, byteEnd: end + byteShift }),
  };
}
