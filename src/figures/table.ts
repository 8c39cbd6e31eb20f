import type { Edition } from "../edition.ts";
import { type Amount, amountInterval, together, writtenAmount } from "../words/amounts.ts";
import { amountIn, coded } from "../words/codes.ts";
import { digits, isText } from "../words/numbers.ts";
import type { Column, Figure, Row } from "./figure.ts";
import { valueName } from "./names.ts";

/** A column as a reader sees it. */
export interface ShownColumn {
  readonly heading: string;
  readonly isText: boolean;
  /** Whether it holds sentences, which need room to be read. */
  readonly isLong: boolean;
}

/** A figure's table as a reader sees it: each interval is a column of its own behind its number. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly string[])[];
}

type Speaking = Pick<Edition, "cubes" | "words">;

/** Every cell of a figure's table in words. */
export function shownTable(speaking: Speaking, { columns: all, rows }: Figure): ShownTable {
  const columns = all.filter(({ key }) => all.every(({ unit }) => unit !== key));
  const shown = columns.map((column) => ({
    ...{ column, places: places(column, rows), amounts: amountsIn(speaking, column, rows) },
  }));
  return {
    columns: columns.flatMap((column) => headings(speaking, column, rows)),
    rows: rows.map((row) =>
      shown.flatMap(({ column, places, amounts }) => {
        const [own, between] = amounts?.(row) ?? [
          text(speaking, row, column, places),
          range(speaking, row, column, places),
        ];
        return column.interval ? [own, between] : [own];
      }),
    ),
  };
}

function headings({ words }: Speaking, column: Column, rows: readonly Row[]): ShownColumn[] {
  const { key, kind, label, interval } = column;
  const unit = words.unit(kind);
  const heading = unit ? words.say("pages.column-with-unit", { column: label, unit }) : label;
  const isLong = isText(kind) && rows.some((row) => String(row[key] ?? "").length > 40);
  const own = { heading, isText: isText(kind), isLong };
  return interval ? [own, { heading: words.say("pages.interval"), isText: false, isLong: false }] : [own];
}

/** A column's digits: those that the widest of its intervals still deserves. */
function places({ key, kind, interval, digits: given }: Column, rows: readonly Row[]): number {
  if (given !== undefined) return given;
  if (interval === undefined) return digits(kind);
  const [low, high] = interval;
  const each = rows.map((row) =>
    row[key] === null ? 0 : digits(kind, asNumber(row, low), asNumber(row, high)),
  );
  return Math.max(...each, 0);
}

function asNumber(row: Row, key: string): number | null {
  const cell = row[key];
  return typeof cell === "number" ? cell : null;
}

function text({ cubes, words }: Speaking, row: Row, column: Column, places: number) {
  const { key, kind, codes = "" } = column;
  const cell = row[key] ?? null;
  if (typeof cell !== "string") return words.bare(cell, kind, places);
  if (kind === "code") return coded(words, codes, cell);
  return kind === "name" ? valueName(cubes, cell) : cell;
}

/** How a column of amounts writes a row's number and its interval. */
function amountsIn({ words }: Speaking, column: Column, rows: readonly Row[]) {
  const { unit } = column;
  if (unit === undefined) return null;
  if (column.kind === "count")
    return (row: Row): [value: string, interval: string] => {
      const { value, unit: counted } = amount(row, column, unit);
      return [amountIn(words, counted, words.count(value ?? 0), value ?? 0), "–"];
    };
  const all = rows.map((row) => amount(row, column, unit));
  const alike = column.alike ? together(words, all, all[0]?.unit ?? "") : null;
  return (row: Row): [value: string, interval: string] => {
    const one = amount(row, column, unit);
    return alike
      ? [alike.value(one), alike.interval(one) || "–"]
      : [writtenAmount(words, one), amountInterval(words, one) || "–"];
  };
}

function amount(row: Row, { key, interval: [low, high] = ["", ""] }: Column, unit: string): Amount {
  const [value, from, to] = [key, low, high].map((one) => asNumber(row, one));
  return { value: value ?? null, low: from, high: to, unit: String(row[unit] ?? "") };
}

function range({ words }: Speaking, row: Row, { kind, interval }: Column, places: number): string {
  const [from, to] = (interval ?? []).map((end) => asNumber(row, end));
  return from == null || to == null ? "–" : words.range(from, to, kind, places);
}
