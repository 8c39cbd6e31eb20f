import { existsSync } from "node:fs";
import { z } from "zod";
import { Fault } from "../fault.ts";
import { canonicalTables } from "../lake/tables.ts";
import { closest } from "./closest.ts";
import { defaultExport } from "./default-export.ts";
import type { SourceDefinition } from "./definition.ts";
import { parseFile } from "./parse.ts";

const record = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** What a canonical cell is expected to hold; of a personal value, the pseudonym. */
const expectedCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ pseudonymOf: z.string() }),
]);

const place = z.strictObject({ rule: z.string().min(1), column: z.string().nullable().default(null) });

const example = z.strictObject({
  /** One phrase that says what the example shows. */
  name: z.string().min(1),
  /** A record by the names of its cells, or several; or a whole file as text, header included. Cells left out are empty. */
  given: z.union([record, z.array(record).min(1), z.string().min(1)]),
  /** Every row of the canonical tables named here; of each row, the columns that matter. */
  gives: z.record(z.string(), z.array(z.record(z.string(), expectedCell))).default({}),
  /** The rule by which a record is refused, and the column at fault (none if the record as a whole is). */
  refused: place.optional(),
  /** A value accepted with a remark, e.g. a local time that daylight saving skips. */
  remarked: place.optional(),
});

const examplesSchema = z.array(example).min(1);

/** The examples of a source as `examples.ts` states them. */
export type Examples = z.input<typeof examplesSchema>;

/** One example, checked and completed. */
export type Example = z.output<typeof example>;

/** Path of the examples of a source. */
export function examplesPath({ path }: Pick<SourceDefinition, "path">): string {
  return path.replace(/source\.ts$/, "examples.ts");
}

/**
 * Reads the examples beside a source; none if it has no `examples.ts`.
 *
 * @throws Fault("input") for an example that expects nothing, or a table or column that does not exist
 */
export async function readExamples(source: SourceDefinition): Promise<Example[]> {
  const path = examplesPath(source);
  if (!existsSync(path)) return [];
  const examples = parseFile(examplesSchema, await defaultExport(path), path);
  for (const example of examples) checkExample(example, `${path}: "${example.name}"`);
  return examples;
}

function checkExample({ gives, refused }: Example, at: string): void {
  if (refused === undefined && Object.keys(gives).length === 0) {
    throw new Fault("input", `${at} expects nothing`, "Say what it gives, or by which rule it is refused.");
  }
  for (const [name, rows] of Object.entries(gives)) {
    const table = canonicalTables.get(name);
    if (table === undefined) refuseName(`${at}: no canonical table "${name}"`, name, canonicalTables.keys());
    const columns = [...(table?.columns.keys() ?? [])];
    const odd = rows.flatMap((row) => Object.keys(row)).find((column) => !columns.includes(column));
    if (odd !== undefined) refuseName(`${at}: ${name} has no column "${odd}"`, odd, columns);
  }
}

function refuseName(found: string, name: string, known: Iterable<string>): never {
  const all = [...known];
  const near = closest(name, all);
  throw new Fault(
    "input",
    found,
    `${near === null ? "" : `Perhaps "${near}". `}There is: ${all.join(", ")}.`,
  );
}
