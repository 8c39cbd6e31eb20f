/** What the codes of strptime stand for: `shape` is how a value looks; whether the day exists is decided by the calendar. */
const codes: Readonly<Record<string, string>> = {
  Y: "[0-9]{4}",
  y: "[0-9]{2}",
  m: "[0-9]{2}",
  "-m": "[0-9]{1,2}",
  d: "[0-9]{2}",
  "-d": "[0-9]{1,2}",
  b: "[A-Za-z]{3}",
  B: "[A-Za-z]+",
  H: "([01][0-9]|2[0-3])",
  "-H": "([01]?[0-9]|2[0-3])",
  I: "(0[1-9]|1[0-2])",
  "-I": "(0?[1-9]|1[0-2])",
  p: "([AaPp][Mm])",
  M: "[0-5][0-9]",
  "-M": "[0-5]?[0-9]",
  S: "[0-5][0-9]",
  "-S": "[0-5]?[0-9]",
  f: "[0-9]{1,6}",
  g: "[0-9]{3}",
  z: "(Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)",
  "%": "%",
};

const short: Readonly<Record<string, string>> = { T: "%H:%M:%S", F: "%Y-%m-%d" };

/** Digits that make microseconds of a count of seconds, milli- or microseconds, and how many digits the count may have. */
const epochs: Readonly<Record<string, { zeros: string; digits: number }>> = {
  "epoch s": { zeros: "000000", digits: 11 },
  "epoch ms": { zeros: "000", digits: 14 },
  "epoch us": { zeros: "", digits: 17 },
};

/** A format of times, understood. */
export interface TimeFormat {
  /** The format in codes that DuckDB reads. */
  readonly format: string;
  /** A regular expression (RE2) that every value of this format matches. */
  readonly shape: string;
  /** The value carries its own offset, or is in UTC by definition. */
  readonly hasOffset: boolean;
  /** The value says year, month and day. */
  readonly hasDate: boolean;
  /** The value says an hour. */
  readonly hasTime: boolean;
  /** For a count since 1970: the digits that make it microseconds; null for a date. */
  readonly epoch: string | null;
}

/** Reads a strptime format, or `epoch s`, `epoch ms`, `epoch us`; throws `unknown time code: %Q` for a code that is not supported. */
export function timeFormat(format: string): TimeFormat {
  const epoch = epochs[format];
  if (epoch !== undefined) {
    const shape = `0|-?[1-9][0-9]{0,${epoch.digits - 1}}`;
    return { format, shape, hasOffset: true, hasDate: true, hasTime: true, epoch: epoch.zeros };
  }
  if (format.startsWith("epoch")) throw new Error(`unknown epoch: ${format}`);
  const whole = format.replaceAll(/%([TF])/g, (_, code: string) => short[code] ?? "");
  const shape = whole.replaceAll(/%(-?.)|[^%]+|%$/gs, (part, code?: string) => {
    if (code === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const pattern = codes[code];
    if (pattern === undefined) throw new Error(`unknown time code: %${code}`);
    return pattern;
  });
  const hasDate = [/%[Yy]/, /%-?m|%[bB]/, /%-?d/].every((part) => part.test(whole));
  const hasTime = /%-?[HI]/.test(whole);
  return { format: whole, shape, hasOffset: whole.includes("%z"), hasDate, hasTime, epoch: null };
}
