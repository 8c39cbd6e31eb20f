/** Texts of several columns, each column joined to one text: DuckDB takes it apart in a fifth of the time that its appender needs. */
export interface JoinedTexts {
  /** Character between two texts of a column. */
  readonly between: string;
  /** Character that stands where there is no text. */
  readonly nothing: string;
  /** One per column; null for a column without any text. */
  readonly columns: readonly (string | null)[];
}

/** Joins columns of texts by two characters that none of them has. */
export function joinTexts(columns: readonly (readonly (string | null)[])[]): JoinedTexts {
  const [between, nothing] = freeCharacters(columns);
  return { between, nothing, columns: columns.map((texts) => joined(texts, between, nothing)) };
}

/** SQL of the texts of a joined column, a row for each. */
export function splitSql(column: string, between: string): string {
  return `unnest(string_split(${column}, ${between}))`;
}

function joined(texts: readonly (string | null)[], between: string, nothing: string): string | null {
  if (texts.every((text) => text === null)) return null;
  let whole = texts[0] ?? nothing;
  for (let index = 1; index < texts.length; index++) whole += between + (texts[index] ?? nothing);
  return whole;
}

/** The first two characters that no text has; the usual ones, separators of records and units, are hardly ever in a text. */
function freeCharacters(columns: readonly (readonly (string | null)[])[]): [string, string] {
  const wholes = columns.map((texts) => texts.join(""));
  const free: string[] = [];
  for (const candidate of candidates()) {
    if (wholes.some((whole) => whole.includes(candidate))) continue;
    const [first] = free;
    if (first !== undefined) return [first, candidate];
    free.push(candidate);
  }
  throw new Error("texts that have every character there is");
}

function* candidates(): Generator<string> {
  yield* ["\u001e", "\u001f"];
  for (let code = 1; code <= 0x10ffff; code++)
    if (code !== 30 && code !== 31 && (code < 0xd800 || code > 0xdfff)) yield String.fromCodePoint(code);
}
