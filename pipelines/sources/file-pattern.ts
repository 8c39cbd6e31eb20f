import { timeFormat } from "./time-format.ts";

/** Something that a file's name tells. */
export interface NamePart {
  readonly name: string;
  /** strptime codes of a date; null for text. */
  readonly format: string | null;
}

const placeholder = /\{([a-z_][a-z0-9_]*)(?::([^{}]+))?\}/g;

/** What file names of a pattern tell: `orders-{date:%Y-%m-%d}-{shop}.csv` tells date and shop. */
export function namePartsOf(pattern: string): NamePart[] {
  return [...pattern.matchAll(placeholder)].map(([, name = "", format]) => ({
    name,
    format: format ?? null,
  }));
}

/**
 * What the name of a file tells, as it stands there; null if the file is not one of the pattern.
 *
 * `*` and `{name}` stand for any letters but "/", the latter for at least one and as few as possible; `{name:%Y-%m}` for a date
 * written so.
 */
export function matchFile(pattern: string, file: string): Map<string, string> | null {
  const shape = shapeOf(pattern);
  const found = new RegExp(`^${shape}$`, "u").exec(file);
  if (found === null) return null;
  return new Map(Object.entries(found.groups ?? {}));
}

function shapeOf(pattern: string): string {
  let shape = "";
  let at = 0;
  for (const found of pattern.matchAll(placeholder)) {
    const [whole, name = "", format] = found;
    const part = format === undefined ? "[^/]+?" : timeFormat(format).shape;
    shape += `${plain(pattern.slice(at, found.index))}(?<${name}>${part})`;
    at = found.index + whole.length;
  }
  return shape + plain(pattern.slice(at));
}

function plain(text: string): string {
  return text
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\/]/g, "\\$&"))
    .join("[^/]*");
}
