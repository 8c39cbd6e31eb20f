import type { Row } from "./delimited.ts";
import { dirt } from "./plants.ts";
import { type Random, whole } from "./random.ts";

const date = /\b\d{4}-\d{2}-\d{2}|\b\d{2}\.\d{2}\.\d{4}/;

/**
 * What is in an export beside what happened: conversations told twice, refunds that a bank sent back before they were paid
 * again, letters that came back before they were sent again, answers of the people who built a questionnaire.
 */
export const asides = {
  toldTwice: 0.01,
  failedRefund: 0.02,
  bouncedMail: 0.015,
  surveyPreview: 0.004,
} as const;

/** What dirt does to a record; what a format cannot show is left out. */
export type Faults<Thing> = Partial<Record<keyof typeof dirt, (thing: Thing) => Thing>>;

/** A record as it reaches the export: now and then spoiled in one of several ways. */
export function soil<Thing>(random: Random, thing: Thing, faults: Faults<Thing>): Thing {
  let draw = random();
  for (const fault of ["noSuchDate", "shortRecord", "strangeValue"] as const) {
    if (draw < dirt[fault]) return faults[fault]?.(thing) ?? thing;
    draw -= dirt[fault];
  }
  return thing;
}

/**
 * A row as it reaches the export: now and then with a date that no calendar has, cut short, or with a value that means
 * nothing.
 *
 * @param strange place of the cell that can hold a value that means nothing, and that value
 */
export function spoil(
  random: Random,
  row: Row,
  strange?: { readonly at: number; readonly value: string },
): Row {
  return soil(random, row, {
    noSuchDate: withoutCalendar,
    shortRecord: (cells) => cutOff(random, cells),
    strangeValue: (cells) => cells.map((cell, at) => (at === strange?.at ? strange.value : cell)),
  });
}

/**
 * A line of JSON as it reaches the export.
 *
 * @param strange fields that mean nothing
 */
export function spoilJson(random: Random, record: object, strange: object = {}): string {
  return soil(random, JSON.stringify(record), {
    noSuchDate,
    shortRecord: (text) => text.slice(0, whole(random, 2, text.length - 2)),
    strangeValue: () => JSON.stringify({ ...record, ...strange }),
  });
}

/** A row whose end is missing. */
export function cutOff(random: Random, row: Row): Row {
  return row.slice(0, whole(random, 2, row.length - 1));
}

/** A row with a date as no calendar has it. */
export function withoutCalendar(row: Row): Row {
  const place = row.findIndex((cell) => typeof cell === "string" && date.test(cell));
  return row.map((cell, at) => (at === place ? noSuchDate(String(cell)) : cell));
}

/** The first date of a text as no calendar has it. */
export function noSuchDate(text: string): string {
  return text.replace(date, (found) =>
    found.includes(".") ? `30.02.${found.slice(6)}` : `${found.slice(0, 4)}-02-30`,
  );
}
