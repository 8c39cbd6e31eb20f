import { Fault } from "../fault.ts";
import { type SourceDefinition, sourceSchema } from "../sources/definition.ts";
import type { Example } from "../sources/examples.ts";

/** An example as a file, and the source as that file is to be read. */
export interface ExampleFile {
  readonly text: string;
  readonly source: SourceDefinition;
}

const plain = sourceSchema.shape.format.parse(undefined);

/**
 * Writes what an example gives as a file: text as it stands, in the source's own format; records as plain CSV, for they show
 * types and mappings, not a format.
 *
 * @throws Fault("input") for a cell that the source does not know
 */
export function exampleFile(given: Example["given"], source: SourceDefinition, at: string): ExampleFile {
  if (typeof given === "string") return { text: given, source: inUtf8(source) };
  const records = [given].flat();
  const header = headerOf(records, source, at);
  const lines = records.map((record) => header.map((name) => record[name] ?? null));
  return { text: [header, ...lines].map(line).join(""), source: { ...source, format: plain } };
}

/** TypeScript is UTF-8; an example shows what a file says, not how its letters are stored. */
function inUtf8(source: SourceDefinition): SourceDefinition {
  return "encoding" in source.format
    ? { ...source, format: { ...source.format, encoding: "utf-8" } }
    : source;
}

function headerOf(
  records: readonly Readonly<Record<string, unknown>>[],
  source: SourceDefinition,
  at: string,
): string[] {
  const declared = Object.entries(source.columns).map(([name, column]) => headerName(name, column));
  const given = new Set(records.flatMap((record) => Object.keys(record)));
  const odd = [...given].find((name) => !declared.includes(name) && !isPattern(declared, name));
  if (odd !== undefined) {
    throw new Fault(
      "input",
      `${at}: the source has no column "${odd}"`,
      `It has: ${declared.join(", ")}. Cells are named as in the header of the file.`,
    );
  }
  return [
    ...declared.filter((name) => !name.includes("{")),
    ...[...given].filter((name) => !declared.includes(name)),
  ];
}

function headerName(name: string, column: object): string {
  const header: unknown = Reflect.get(column, "header");
  return typeof header === "string" ? header : name;
}

/** Whether a name fits a header with a hole in it, e.g. `Price ({currency})`. */
function isPattern(declared: readonly string[], name: string): boolean {
  return declared.some((header) => {
    const [before, after] = header.split(/\{[a-z]+\}/);
    return after !== undefined && name.startsWith(before ?? "") && name.endsWith(after);
  });
}

function line(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (cell === null ? "" : `"${String(cell).replaceAll('"', '""')}"`)).join(",")}\n`;
}
