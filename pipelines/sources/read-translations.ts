import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { Fault } from "../fault.ts";
import type { Language } from "./languages.ts";
import { parseFile } from "./parse.ts";
import type { Touchpoint } from "./workspace.ts";

/** Texts of a workspace in each of its further languages: text → translation. */
export type Translations = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;

/** What of a workspace stands on its pages as it is written there. */
interface Told {
  readonly languages: readonly Language[];
  readonly name: string;
  readonly description: string;
  readonly annotations: readonly { readonly label: string }[];
  readonly segments: readonly { readonly segment: string }[];
  readonly touchpoints: readonly Touchpoint[];
}

const rowSchema = z.strictObject({ text: z.string().min(1), translation: z.string().min(1) });

/**
 * Reads `words/<language>.csv` (`text,translation`) for each language beside the main one. Beside what has to be there, values
 * of dimensions (regions, categories, channels) may be.
 *
 * @throws Fault("input") for a line that does not fit, and for texts that lack a translation, all of them named
 */
export function readTranslations(folder: string, told: Told): Translations {
  const needed = textsOf(told);
  const [, ...further] = told.languages;
  const read = further.map((language) => {
    const path = join(folder, "words", `${language}.csv`);
    const translations = existsSync(path) ? readFile(path) : {};
    refuseMissing(
      needed.filter((text) => translations[text] === undefined),
      path,
    );
    return [language, translations] as const;
  });
  return Object.fromEntries(read);
}

/** Every text that has to be there in each further language, once. */
function textsOf({ name, description, annotations, segments, touchpoints }: Told): readonly string[] {
  const labels = touchpoints.flatMap(({ label, owner }) => [label, owner]);
  const named = [...annotations.map(({ label }) => label), ...segments.map(({ segment }) => segment)];
  const all = [name, description, ...named, ...labels];
  return [...new Set(all)].filter((text) => text !== "");
}

function refuseMissing(missing: readonly string[], path: string): void {
  if (missing.length === 0) return;
  throw new Fault(
    "input",
    `${path} has no translation of ${missing.map((text) => `"${text}"`).join(", ")}`,
    "Write a line for each, below the heading text,translation.",
  );
}

function readFile(path: string): Readonly<Record<string, string>> {
  const translations = new Map<string, string>();
  for (const { record, line } of recordsOf(path)) {
    const { text, translation } = parseFile(rowSchema, record, `${path} line ${line}`);
    if (translations.has(text))
      throw new Fault(
        "input",
        `${path} line ${line}: "${text}" is there twice`,
        "Keep one of the two lines.",
      );
    translations.set(text, translation);
  }
  return Object.fromEntries(translations);
}

const rowsSchema = z.array(z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }));

function recordsOf(path: string): { record: unknown; line: number }[] {
  try {
    const options = { bom: true, columns: true, info: true, skip_empty_lines: true };
    const rows = rowsSchema.parse(parse(readFileSync(path, "utf8"), options));
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    throw new Fault("input", `${path}: ${error instanceof Error ? error.message : error}`, "Mend the line.", {
      cause: error,
    });
  }
}
