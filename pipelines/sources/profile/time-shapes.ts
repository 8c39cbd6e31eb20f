/** A date at the beginning of a value, and the formats that may be meant; the first is preferred. */
const dateShapes: readonly (readonly [RegExp, (sign: string) => readonly string[]])[] = [
  [/^\d{4}([-/.])\d{2}\1\d{2}(?!\d)/, (sign) => [`%Y${sign}%m${sign}%d`, `%Y${sign}%-m${sign}%-d`]],
  [/^\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/, (sign) => [`%Y${sign}%-m${sign}%-d`]],
  [
    /^\d{2}([-/.])\d{2}\1\d{4}(?!\d)/,
    (sign) => [
      `%d${sign}%m${sign}%Y`,
      `%m${sign}%d${sign}%Y`,
      `%-d${sign}%-m${sign}%Y`,
      `%-m${sign}%-d${sign}%Y`,
    ],
  ],
  [/^\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/, (sign) => [`%-d${sign}%-m${sign}%Y`, `%-m${sign}%-d${sign}%Y`]],
  [/^\d{2}([-/.])\d{2}\1\d{2}(?!\d)/, (sign) => [`%d${sign}%m${sign}%y`, `%m${sign}%d${sign}%y`]],
  [/^\d{1,2}([-/.])\d{1,2}\1\d{2}(?!\d)/, (sign) => [`%-d${sign}%-m${sign}%y`, `%-m${sign}%-d${sign}%y`]],
  [/^\d{1,2}([ -])[A-Za-z]{3}\1\d{4}(?!\d)/, (sign) => [`%d${sign}%b${sign}%Y`, `%-d${sign}%b${sign}%Y`]],
  [/^\d{1,2} [A-Za-z]{4,9} \d{4}(?!\d)/, () => ["%d %B %Y", "%-d %B %Y"]],
  [/^[A-Za-z]{3} \d{1,2}(,?) \d{4}(?!\d)/, (sign) => [`%b %d${sign} %Y`, `%b %-d${sign} %Y`]],
  [/^[A-Za-z]{4,9} \d{1,2}(,?) \d{4}(?!\d)/, (sign) => [`%B %d${sign} %Y`, `%B %-d${sign} %Y`]],
];

/** A clock behind a date: `T10:05`, ` 10:05:30.5 PM`, ` kl. 10.05`, ` um 10:05 Uhr`. */
const clock =
  /^(T|,? (?:\p{L}{1,4}\.? )?)(\d{1,2})([:.])(\d{2})(?:\3(\d{2})(\.\d{1,6})?)?( ?)([AaPp][Mm])?( ?)(Z|[+-]\d{2}(?::?\d{2})?| ?UTC| ?GMT| ?Uhr)?$/u;

/** Formats that a value may have, by its looks alone. */
export function formatsOf(value: string): string[] {
  for (const [shape, formats] of dateShapes) {
    const found = shape.exec(value);
    if (found === null) continue;
    const rest = value.slice(found[0].length);
    const time = rest === "" ? [""] : clockFormats(rest);
    return time.flatMap((ending) => formats(found[1] ?? "").map((date) => date + ending));
  }
  return [];
}

/** The zone-less words of a clock are kept as they stand: " UTC" is then a part of the format. */
function clockFormats(rest: string): string[] {
  const found = clock.exec(rest);
  if (found === null) return [];
  const [, between, hour = "", sign, , second, fraction, space, half, gap, offset] = found;
  const ends = `${sign}%M${second === undefined ? "" : `${sign}%S`}${fraction === undefined ? "" : ".%f"}`;
  const halfDay = half === undefined ? (space ?? "") : `${space}%p`;
  const zone = offset === undefined ? (gap ?? "") : `${gap}${/^[Z+-]/.test(offset) ? "%z" : offset}`;
  const padded = half === undefined ? "%H" : "%I";
  const hours = hour.length === 2 ? [padded, `%-${padded.slice(1)}`] : [`%-${padded.slice(1)}`];
  return hours.map((code) => `${between}${code}${ends}${halfDay}${zone}`);
}

const groups: Readonly<Record<string, string>> = {
  Y: "(?<year>\\d{4})",
  y: "(?<short>\\d{2})",
  m: "(?<month>\\d{2})",
  "-m": "(?<month>\\d{1,2})",
  b: "(?<named>[A-Za-z]{3})",
  B: "(?<named>[A-Za-z]+)",
  d: "(?<day>\\d{2})",
  "-d": "(?<day>\\d{1,2})",
  H: "(?<hour>\\d{2})",
  "-H": "(?<hour>\\d{1,2})",
  I: "(?<hour>\\d{2})",
  "-I": "(?<hour>\\d{1,2})",
  M: "(?<minute>\\d{2})",
  S: "(?<second>\\d{2})",
  f: "(?<fraction>\\d{1,6})",
  p: "(?<half>[AaPp][Mm])",
  z: "(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?)",
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const long = "january february march april may june july august september october november december".split(
  " ",
);
const known = new Map<string, RegExp>();

/** Milliseconds since 1970 that a value says in a format, its offset counted and no zone; null if it says none. */
export function momentOf(value: string, format: string): number | null {
  const epoch = epochs[format];
  if (epoch !== undefined) return /^-?\d+$/.test(value) ? Number(value) * epoch : null;
  let shape = known.get(format);
  if (shape === undefined) {
    const parts = format.replaceAll(/%(-?.)|[^%]+/g, (part, code?: string) =>
      code === undefined ? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&") : (groups[code] ?? "(?!)"),
    );
    shape = new RegExp(`^${parts}$`);
    known.set(format, shape);
  }
  const found = shape.exec(value)?.groups;
  return found === undefined ? null : momentFrom(found);
}

/** Milliseconds of one unit of a count since 1970. */
export const epochs: Readonly<Record<string, number>> = { "epoch s": 1000, "epoch ms": 1, "epoch us": 0.001 };

function momentFrom(found: Readonly<Record<string, string | undefined>>): number | null {
  const { year, short, named, half, offset } = found;
  const number = (name: string) => Number(found[name] ?? 0);
  const name = named?.toLowerCase() ?? "";
  const month = named === undefined ? number("month") : (name.length === 3 ? months : long).indexOf(name) + 1;
  const century = number("short") < 69 ? 2000 : 1900;
  const years = year === undefined ? century + Number(short ?? 0) : Number(year);
  if (month < 1 || month > 12 || number("minute") > 59 || number("second") > 59) return null;
  if (half !== undefined && (number("hour") < 1 || number("hour") > 12)) return null;
  if (number("hour") > 23 || number("day") < 1) return null;
  const isAfternoon = half?.toLowerCase() === "pm";
  const hours = half === undefined ? number("hour") : (number("hour") % 12) + (isAfternoon ? 12 : 0);
  const day = new Date(Date.UTC(years, month - 1, number("day")));
  if (day.getUTCMonth() !== month - 1) return null;
  const clock = (hours * 60 + number("minute")) * 60_000 + number("second") * 1000;
  return day.getTime() + clock + Number(`0.${found.fraction ?? 0}`) * 1000 - offsetOf(offset);
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  const length = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -length : length;
}
