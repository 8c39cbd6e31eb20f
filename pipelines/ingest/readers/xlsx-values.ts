import { isoDay } from "./exact-text.ts";

/** What a number format makes of a number: a day, a time of day, both, or a number as it is. */
export type NumberKind = "number" | "day" | "time" | "moment";

const builtIn = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "day"] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, "time"] as const),
  [22, "moment"],
]);

/** What a number format means, by its number and, if it is not one of the built-in ones, its code. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtIn.get(id) ?? "number";
  const [section = ""] = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  if (/\[[hms]+\]/i.test(section)) return "number";
  const letters = section.replaceAll(/\[[^\]]*\]/g, "").toLowerCase();
  if (/general/.test(letters)) return "number";
  const hasTime = /[hs]/.test(letters);
  const hasDay = /[yd]/.test(letters) || (letters.includes("m") && !hasTime);
  if (hasDay) return hasTime ? "moment" : "day";
  return hasTime ? "time" : "number";
}

/** A number as a sheet stores it, as the shortest plain text that means it exactly; null if it is no number. */
export function numberText(stored: string): string | null {
  if (/^-?\d+$/.test(stored)) return stored;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(stored)) return null;
  const digits = stored
    .replace(/[eE].*$/, "")
    .replace(/^[-+0.]+/, "")
    .replace(".", "");
  const value = Number(stored);
  if (!Number.isFinite(value)) return null;
  if (digits.length > 17) return stored;
  return Object.is(value, -0) ? "-0" : plain(String(value));
}

/** Moves the point so that no exponent is needed. */
function plain(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

const daysFrom1900 = -25_569;
const daysFrom1904 = -24_107;
const milliseconds = 86_400_000;

/** A date or time as a sheet stores it, in ISO 8601 without zone, to the millisecond; null if there is no such date. */
export function momentText(stored: string, kind: NumberKind, is1904: boolean): string | null {
  const serial = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  const total = Math.round(serial * milliseconds);
  const time = total % milliseconds;
  const days = (total - time) / milliseconds;
  if (kind === "time" && days === 0) return clock(time);
  const day = dayText(days, is1904);
  if (day === null) return null;
  return kind === "day" && time === 0 ? day : `${day}T${clock(time)}`;
}

/** The calendar of 1900 has a 29 February that never was: day 60. */
function dayText(days: number, is1904: boolean): string | null {
  if (is1904) return isoDay(days + daysFrom1904);
  if (days === 60) return null;
  return isoDay(days + daysFrom1900 + (days < 60 ? 1 : 0));
}

function clock(time: number): string {
  const text = new Date(time).toISOString().slice(11, 23);
  return text.endsWith(".000") ? text.slice(0, 8) : text;
}

/** Text as a sheet stores it, with `_x000D_` for characters that XML does not know. */
export function storedText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
