import { type Bytes, bytesOf } from "../bytes.ts";
import { type Dialect, RecordScanner } from "../record-scanner.ts";

/** How the fields of a text file are parted, and how many fields most records have. */
export interface DialectGuess {
  readonly dialect: Dialect;
  readonly fields: number;
}

const delimiters = [",", ";", "\t", "|", "^", "~"];
const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['"', "\\"],
  ["", '"'],
  ["'", "'"],
];

/** The dialect in which the records at the beginning of a file are most alike; null if none parts them. */
export function sniffDialect(head: Buffer): DialectGuess | null {
  const found = delimiters.flatMap((delimiter) =>
    quotes.map(([quote, escaped]) => judge(bytesOf(head), { delimiter, quote, escape: escaped })),
  );
  const ranked = found
    .filter(({ fields, worth }) => fields > 1 && worth > 0.3)
    .sort((one, other) => other.worth - one.worth);
  return ranked[0] ?? null;
}

/** Records of the head that are looked at. */
const looked = 5000;

function judge(bytes: Bytes, dialect: Dialect): DialectGuess & { readonly worth: number } {
  const scanner = new RecordScanner(bytes, dialect);
  const counts = new Map<number, number>();
  let records = 0;
  let broken = 0;
  while (records < looked && scanner.next()) {
    records += 1;
    if (scanner.fault === "broken quote" || scanner.fault === "record too long") broken += 1;
    else counts.set(scanner.fields, (counts.get(scanner.fields) ?? 0) + 1);
  }
  const [fields = 0, alike = 0] =
    [...counts].sort((one, other) => other[1] * weight(other[0]) - one[1] * weight(one[0]))[0] ?? [];
  const whole = records === 0 ? 0 : (alike / records) * (1 - broken / records);
  const usesQuote = dialect.quote !== "" && holds(bytes, dialect.quote, dialect.delimiter);
  const usesEscape = dialect.escape === "\\" && holds(bytes, `\\${dialect.quote}`, "");
  const isUsual = dialect.escape !== "\\" || usesEscape;
  const taste = (usesQuote ? 0.02 : 0) + (dialect.quote === '"' ? 0.01 : 0) - (isUsual ? 0 : 0.03);
  return { dialect, fields, worth: whole === 0 ? 0 : whole + taste + Math.min(fields, 50) / 500 };
}

function weight(fields: number): number {
  return fields > 1 ? 1 : 0.2;
}

/** Whether a quote stands beside a delimiter or a line break, as quotes do. */
function holds(bytes: Bytes, sign: string, delimiter: string): boolean {
  const head = Buffer.alloc(Math.min(bytes.size, 256 * 1024));
  bytes.read(head, 0);
  const text = head.toString();
  if (delimiter === "") return text.includes(sign);
  return text.includes(delimiter + sign) || text.includes(sign + delimiter) || text.startsWith(sign);
}
