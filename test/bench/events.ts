import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";

/** Names of an event's fields. */
export const fields = [
  "event_id",
  "customer_id",
  "happened_at",
  "touchpoint",
  "channel",
  "seconds",
  "amount",
  "note",
];

const touchpoints = ["delivery.parcel", "support.phone", "order.checkout", "product.use"];
const channels = ["web", "phone", "store", "app"];
const notes = ["", "", "", "late, with a neighbour", "ok", 'said "never again"'];
const start = Date.UTC(2024, 0, 1);

/** The fields of one event, always the same for a number. */
export function eventAt(number: number): string[] {
  const mixed = Math.imul(number, 2654435761) >>> 0;
  const at = new Date(start + number * 3000).toISOString().replace("T", " ").slice(0, 19);
  return [
    `e${number.toString(36)}`,
    `c-${(mixed % 1_900_001).toString(36)}`,
    at,
    touchpoints[mixed % 4] ?? "",
    channels[(mixed >>> 3) % 4] ?? "",
    String(mixed % 3600),
    String((mixed % 100_000) / 100),
    notes[(mixed >>> 7) % notes.length] ?? "",
  ];
}

/** Writes events once into a folder, by the chunk; gives the path. */
export function eventFile(folder: string, kind: "csv" | "ndjson", from: number, count: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `events-${from}-${count}.${kind}`);
  if (existsSync(path)) return path;
  const file = openSync(`${path}.writing`, "w");
  if (kind === "csv") writeSync(file, `${fields.join(",")}\n`);
  let lines: string[] = [];
  for (let number = from; number < from + count; number++) {
    lines.push(kind === "csv" ? csvLine(eventAt(number)) : jsonLine(eventAt(number)));
    if (lines.length < 20_000 && number < from + count - 1) continue;
    writeSync(file, lines.join(""));
    lines = [];
  }
  closeSync(file);
  renameSync(`${path}.writing`, path);
  return path;
}

/** Writes events once as a sheet; gives the path. */
export async function eventSheet(folder: string, count: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `events-0-${count}.xlsx`);
  if (existsSync(path)) return path;
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: `${path}.writing` });
  const sheet = book.addWorksheet("Events");
  sheet.addRow(fields).commit();
  for (let number = 0; number < count; number++) sheet.addRow(eventAt(number)).commit();
  await book.commit();
  renameSync(`${path}.writing`, path);
  return path;
}

function csvLine(event: readonly string[]): string {
  return `${event.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
}

function jsonLine(event: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(fields.map((name, index) => [name, event[index]])))}\n`;
}
