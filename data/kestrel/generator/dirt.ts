import type { Row } from "./delimited.ts";
import { dirt } from "./plants.ts";
import { type Random, whole } from "./random.ts";

const date = /^\d{4}-\d{2}-\d{2}/;
const noSuchDay = "-02-30";

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
  const draw = random();
  if (draw < dirt.noSuchDate) return withoutCalendar(row);
  if (draw < dirt.noSuchDate + dirt.shortRecord) return row.slice(0, whole(random, 2, row.length - 1));
  const limit = dirt.noSuchDate + dirt.shortRecord + dirt.strangeValue;
  if (strange === undefined || draw >= limit) return row;
  return row.map((cell, at) => (at === strange.at ? strange.value : cell));
}

function withoutCalendar(row: Row): Row {
  const place = row.findIndex((cell) => typeof cell === "string" && date.test(cell));
  return row.map((cell, at) => (at === place ? String(cell).replace(/-\d{2}-\d{2}/, noSuchDay) : cell));
}
