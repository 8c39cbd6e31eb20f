import type { Row } from "../../pipelines/ingest/session.ts";
import type { Cells, ColumnName } from "./fuzz-source.ts";

const largest = 2n ** 63n;

/** Whether the contract of the fuzz source must accept a record, judged without the loader's code. */
export function isGood(cells: Cells): boolean {
  const { id, amount, price, day, placed, flag } = cells;
  return (
    id !== null &&
    id.trim() !== "" &&
    (empty(amount) || isInteger(amount)) &&
    (empty(price) || isDecimal(price)) &&
    (empty(day) || isDay(day)) &&
    (empty(placed) || isMoment(placed)) &&
    (empty(flag) || flag === "yes" || flag === "no")
  );
}

/** The columns in which an accepted row says something else than the record it was read from. */
export function changed(row: Row, cells: Cells): ColumnName[] {
  const odd: ColumnName[] = [];
  if (row.touch_id !== `=${cells.id}`) odd.push("id");
  if (row.result !== (cells.note === null ? null : `=${cells.note}`)) odd.push("note");
  if (!sameNumber(row.step, cells.amount, 0)) odd.push("amount");
  if (!sameNumber(row.fault_code, cells.price, 4)) odd.push("price");
  if (row.resource_id !== printed(cells.day, "")) odd.push("day");
  if (row.started_at !== printed(cells.placed, "+00")) odd.push("placed");
  const flag = empty(cells.flag) ? null : cells.flag === "yes" ? "true" : cells.flag === "no" ? "false" : "?";
  if (row.agent_id !== flag) odd.push("flag");
  return odd;
}

function empty(cell: string | null): cell is null | "" {
  return cell === null || cell === "";
}

/** As the engine prints it: the year 0 of ISO 8601 is the year 1 before Christ. */
function printed(cell: string | null, zone: string): string | null {
  if (empty(cell)) return null;
  return cell.startsWith("0000-") ? `${cell.replace(/^0000/, "0001")}${zone} (BC)` : cell + zone;
}

function isInteger(cell: string): boolean {
  if (!/^-?(0|[1-9][0-9]*)$/.test(cell)) return false;
  const value = BigInt(cell);
  return value < largest && value >= -largest;
}

function isDecimal(cell: string): boolean {
  const match = /^-?(0|[1-9][0-9]*)(\.[0-9]{1,4}0*)?$/.exec(cell);
  return match !== null && (match[1] ?? "").length <= 14;
}

function isDay(cell: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(cell) && isMoment(`${cell} 00:00:00`);
}

function isMoment(cell: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(cell) || cell.startsWith("0000")) return false;
  const time = new Date(`${cell.replace(" ", "T")}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(cell.replace(" ", "T"));
}

/** Whether a number is the one that was written, to its last digit; "-0" is 0. */
function sameNumber(value: Row[string] | undefined, cell: string | null, places: number): boolean {
  if (empty(cell)) return value === null;
  return typeof value === "string" && scaled(value, places) === scaled(cell, places);
}

function scaled(text: string, places: number): bigint | string {
  const match = /^(-?[0-9]+)(?:\.([0-9]+))?$/.exec(text);
  const fraction = match?.[2]?.replace(/0+$/, "") ?? "";
  if (match === null || fraction.length > places) return `not such a number: ${text}`;
  return BigInt(`${match[1]}${fraction.padEnd(places, "0")}`);
}
