import { parse } from "csv-parse/sync";
import { z } from "zod";
import { Fault } from "../fault.ts";
import { parseFile } from "./parse.ts";
import { type Touchpoint, touchpoint } from "./workspace.ts";

const header = ["touchpoint", "stage", "order", "label", "owner", "valid_from"];

/**
 * Reads `touchpoints.csv`.
 *
 * @throws Fault("input") for a row that is not a touchpoint, or is there twice
 */
export function readTouchpoints(text: string, path: string): Touchpoint[] {
  const rows = recordsOf(text, path);
  const touchpoints = rows.map(({ record, line }) => parseFile(touchpoint, record, `${path} line ${line}`));
  for (const [index, { touchpoint: name, stage }] of touchpoints.entries()) {
    const place = `${path} line ${rows[index]?.line ?? 0}`;
    if (!name.startsWith(`${stage}.`)) {
      throw new Fault(
        "input",
        `${place}: "${name}" is in stage "${stage}"`,
        `A touchpoint starts with its stage: ${stage}.${name.split(".")[1]}.`,
      );
    }
    if (touchpoints.findIndex((other) => other.touchpoint === name) !== index) {
      throw new Fault("input", `${place}: "${name}" is there twice`, "Keep one of the two lines.");
    }
  }
  return touchpoints;
}

const rowsSchema = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

function recordsOf(text: string, path: string): { record: Record<string, string>; line: number }[] {
  try {
    const rows = rowsSchema.parse(
      parse(text, {
        bom: true,
        columns: (names: string[]) => checked(names, path),
        info: true,
        skip_empty_lines: true,
      }),
    );
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("input", `${path}: ${error instanceof Error ? error.message : error}`, "Mend the line.", {
      cause: error,
    });
  }
}

function checked(names: string[], path: string): string[] {
  const missing = header.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new Fault(
      "input",
      `${path} has no column ${missing.join(", ")}`,
      `Its columns are ${header.join(",")}.`,
    );
  }
  return names;
}
