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

/** A strptime format, understood. */
export interface TimeFormat {
  /** The format in codes that DuckDB reads. */
  readonly format: string;
  /** A regular expression (RE2) that every value of this format matches. */
  readonly shape: string;
  /** The value carries its own offset. */
  readonly hasOffset: boolean;
  /** The value says year, month and day. */
  readonly hasDate: boolean;
}

/** Reads a strptime format; throws `unknown time code: %Q` for a code that is not supported. */
export function timeFormat(format: string): TimeFormat {
  const whole = format.replaceAll(/%([TF])/g, (_, code: string) => short[code] ?? "");
  const shape = whole.replaceAll(/%(-?.)|[^%]+|%$/gs, (part, code?: string) => {
    if (code === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const pattern = codes[code];
    if (pattern === undefined) throw new Error(`unknown time code: %${code}`);
    return pattern;
  });
  const hasDate = [/%[Yy]/, /%-?m|%[bB]/, /%-?d/].every((part) => part.test(whole));
  return { format: whole, shape, hasOffset: whole.includes("%z"), hasDate };
}
