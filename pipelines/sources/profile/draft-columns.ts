import type { NumberStyle } from "../number-style.ts";
import {
  type ColumnGuess,
  type ColumnSettings,
  countsOf,
  currencyHeader,
  guessColumn,
  type SampledColumn,
} from "./guess-column.ts";
import { guessNumber } from "./guess-number.ts";
import { isNullWord } from "./guess-words.ts";

/** A column as a source declares it, under a name of its own. */
export interface ColumnDraft extends ColumnGuess {
  readonly name: string;
  /** What the file calls it. */
  readonly header: string;
}

/**
 * Drafts the columns of a file in its order: names that SQL can tell apart, types, and what a person must decide.
 *
 * @param hasHeader whether the file names its columns
 */
export function draftColumns(sampled: readonly SampledColumn[], hasHeader: boolean): ColumnDraft[] {
  const usual = usualNumbers(sampled);
  const used = new Set<string>();
  return sampled.map((column, index) => {
    const guess = guessColumn(column, usual);
    const currency = hasHeader ? currencyHeader(column.header) : null;
    const name = nameFor(column.header, currency, index, used);
    used.add(name.toLowerCase());
    const isTwice = sampled.filter(({ header }) => header === column.header).length > 1;
    const header = currency ?? (name === column.header || !hasHeader ? undefined : column.header);
    const place = {
      ...(header === undefined ? {} : { header }),
      ...(isTwice && hasHeader ? { position: index + 1 } : {}),
    };
    return { ...guess, name, header: column.header, settings: { ...guess.settings, ...place } };
  });
}

/** Cells that show how numbers are written. */
const shown = 1000;

/** How most columns with decimals are written, where no value leaves a doubt. */
function usualNumbers(sampled: readonly SampledColumn[]): NumberStyle | undefined {
  let [points, commas] = [0, 0];
  for (const { cells } of sampled) {
    const number = guessNumber(
      [...countsOf(cells.slice(0, shown)).keys()].filter((value) => !isNullWord(value, "values")),
    );
    if (number?.type !== "decimal" || number.isAmbiguous) continue;
    if (number.style.decimal === ",") commas += 1;
    else points += 1;
  }
  if (points === commas) return undefined;
  return commas > points ? { decimal: ",", thousands: "." } : { decimal: ".", thousands: "," };
}

function nameFor(header: string, currency: string | null, index: number, used: ReadonlySet<string>): string {
  const plain = currency === null ? header : header.replace(/\s*[([][A-Z]{3}[)\]]/, "");
  const bare = plain.replace(/^__+/, "").trim();
  const wanted = bare === "" ? `column_${index + 1}` : bare;
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  return name;
}

/** A column with `required: true`; one that is not loaded stays as it is. */
export function required(column: ColumnDraft): ColumnDraft {
  if (column.settings.type === "ignored") return column;
  const settings: ColumnSettings = { ...column.settings, required: true };
  return { ...column, settings };
}

/** Whether every record of the sample has a value here that is more than spaces. */
export function isComplete({ cells, settings }: ColumnDraft): boolean {
  return (
    settings.type !== "ignored" &&
    cells.length > 0 &&
    cells.every((cell) => cell !== null && cell.trim() !== "")
  );
}
