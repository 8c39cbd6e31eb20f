const codes: Readonly<Record<string, string>> = {
  Y: "yyyy",
  y: "yy",
  m: "MM",
  "-m": "M",
  d: "dd",
  "-d": "d",
  b: "MMM",
  B: "MMMM",
  H: "HH",
  "-H": "H",
  I: "hh",
  "-I": "h",
  p: "a",
  M: "mm",
  "-M": "m",
  S: "ss",
  "-S": "s",
  f: "SSSSSS",
  g: "SSS",
  z: "XXX",
  "%": "%",
  T: "HH:mm:ss",
  F: "yyyy-MM-dd",
};

/** A strptime format in the letters of Java's `DateTimeFormatter`, which catalogues read; null for a count since 1970. */
export function javaFormat(format: string): string | null {
  if (!format.includes("%")) return null;
  return format.replaceAll(/%(-?.)|[A-Za-z']+/gs, (part, code?: string) =>
    code === undefined ? `'${part.replaceAll("'", "''")}'` : (codes[code] ?? part),
  );
}
