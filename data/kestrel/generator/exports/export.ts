import { type Day, dateOf, type Moment } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import type { Cell, Row } from "../delimited.ts";
import type { Format } from "../file-format.ts";
import type { Life } from "../life.ts";
import type { Random } from "../random.ts";

/** A record, as text, and the file that it belongs to. */
export interface Written {
  readonly file: string;
  readonly record: string;
}

/** One kind of export: how its files are written, and the records that a life leaves in them. */
export interface Export {
  readonly format: Format;
  /** @param random decides which records are spoiled, apart from the life itself */
  records(life: Life, random: Random): Written[];
}

/** An export of what belongs to no customer. */
export interface CompanyExport {
  readonly format: Format;
  records(seed: number): Written[];
}

/** The columns of an export and how each is filled from a thing. */
export type Columns<Thing> = Readonly<Record<string, (thing: Thing) => Cell>>;

/** The row of a thing. */
export function rowOf<Thing>(columns: Columns<Thing>, thing: Thing): Row {
  return Object.values(columns).map((cell) => cell(thing));
}

/** Whether something had happened when the exports were drawn. */
export function isKnown(at: Moment | null | undefined): at is Moment {
  return typeof at === "number" && at < exportedAt;
}

/** The quarter of a day, e.g. `2024-q1`. */
export function quarterOf(day: Day): string {
  const [year, month] = monthOf(day).split("-");
  return `${year}-q${Math.ceil(Number(month) / 3)}`;
}

/** The month of a day, e.g. `2024-01`. */
export function monthOf(day: Day): string {
  return dateOf(day).slice(0, 7);
}

/** The year of a day. */
export function yearOf(day: Day): string {
  return dateOf(day).slice(0, 4);
}
