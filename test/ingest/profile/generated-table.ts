import fc from "fast-check";

/** One cell: as the file has it, and as SQL tells its value. */
export interface GeneratedCell {
  readonly text: string;
  readonly value: string;
}

/** A column of a generated table: its header, its cells, and SQL of its value as text. */
export interface GeneratedColumn {
  readonly header: string;
  readonly cells: readonly (GeneratedCell | null)[];
  /** SQL of the value as text, given the column's quoted name. */
  readonly sql: (name: string) => string;
}

/** How a generated table is written. */
export interface GeneratedDialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly encoding: "utf8" | "utf8 with mark" | "utf16le" | "latin1";
  readonly newLine: string;
  readonly preamble: readonly string[];
}

const rows = fc.integer({ min: 3, max: 40 });

/** Moments between 2001 and 2032, to the second. */
const moment = fc.integer({ min: 1_000_000_000, max: 1_960_000_000 });

const pad = (count: number) => String(count).padStart(2, "0");

function parts(seconds: number) {
  const at = new Date(seconds * 1000);
  return {
    Y: String(at.getUTCFullYear()),
    m: pad(at.getUTCMonth() + 1),
    d: pad(at.getUTCDate()),
    clock: `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())}`,
  };
}

const days: readonly ((seconds: number) => string)[] = [
  (seconds) => (({ Y, m, d }) => `${Y}-${m}-${d}`)(parts(seconds)),
  (seconds) => (({ Y, m, d }) => `${d}.${m}.${Y}`)(parts(seconds)),
  (seconds) => (({ Y, m, d }) => `${d}/${m}/${Y}`)(parts(seconds)),
  (seconds) => (({ Y, m, d }) => `${Y}/${m}/${d}`)(parts(seconds)),
];

const clocks: readonly ((seconds: number) => string)[] = [
  (seconds) => ` ${parts(seconds).clock}`,
  (seconds) => `T${parts(seconds).clock}Z`,
  (seconds) => ` ${parts(seconds).clock}.250000+00:00`,
  (seconds) => `T${parts(seconds).clock}+0000`,
];

const decimals: readonly ((cents: number) => string)[] = [
  (cents) => (cents / 100).toFixed(2),
  (cents) => (cents / 100).toFixed(2).replace(".", ","),
  (cents) => grouped(cents, ",", "."),
  (cents) => grouped(cents, ".", ","),
  (cents) => grouped(cents, " ", ","),
];

function grouped(cents: number, thousands: string, decimal: string): string {
  const [whole = "", rest = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return `${cents < 0 ? "-" : ""}${whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${rest}`;
}

const words = [
  "Straße",
  'a "quoted" word',
  "one; two, three",
  "line\nbreak",
  "tab\there",
  "l'été",
  "plain",
  "x | y",
];
/** Pairs of which one alone is a yes or a no. */
const answers = [
  ["true", "false"],
  ["Yes", "No"],
  ["WAHR", "FALSCH"],
] as const;

type Cell = fc.Arbitrary<GeneratedCell>;
type Kind = Pick<GeneratedColumn, "header" | "sql"> & { readonly cell: Cell };

const asText = (name: string) => `${name}::varchar`;
const asMoment = (name: string) => `epoch_ms(${name})::varchar`;

/** Kinds of columns; a header says nothing that its cells do not hold. */
const kind: fc.Arbitrary<Kind> = fc.oneof(
  fc.constant<Kind>({
    header: "pieces",
    sql: asText,
    cell: fc
      .integer({ min: -99_999, max: 9_999_999 })
      .map((count) => ({ text: String(count), value: String(count) })),
  }),
  fc.constantFrom(...decimals).map(
    (write): Kind => ({
      header: "worth",
      sql: asText,
      cell: fc
        .integer({ min: -9_999_999, max: 99_999_999 })
        .map((cents) => ({ text: write(cents), value: (cents / 100).toFixed(4) })),
    }),
  ),
  fc.constantFrom(...days).map(
    (write): Kind => ({
      header: "morning",
      sql: (name) => `strftime(${name}, '%Y-%m-%d')`,
      cell: moment.map((seconds) => ({ text: write(seconds), value: days[0]?.(seconds) ?? "" })),
    }),
  ),
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...clocks)).map(
    ([day, clock]): Kind => ({
      header: "moment",
      sql: asMoment,
      cell: moment.map((at) => {
        const seconds = at % 86_400 === 0 ? at + 1 : at;
        const text = day(seconds) + clock(seconds);
        return { text, value: String(seconds * 1000 + (text.includes(".250000") ? 250 : 0)) };
      }),
    }),
  ),
  fc.constantFrom("epoch s", "epoch ms").map(
    (unit): Kind => ({
      header: "seen_at",
      sql: asMoment,
      cell: moment.map((seconds) => ({
        text: unit === "epoch s" ? String(seconds) : String(seconds * 1000),
        value: String(seconds * 1000),
      })),
    }),
  ),
  fc.constantFrom(...answers).map(
    (pair): Kind => ({
      header: "agreed?",
      sql: asText,
      cell: fc.boolean().map((yes) => ({ text: yes ? pair[0] : pair[1], value: String(yes) })),
    }),
  ),
  fc.constant<Kind>({
    header: "word",
    sql: asText,
    cell: fc.constantFrom(...words).map((text) => ({ text, value: text })),
  }),
);

/** A table of two to seven columns of random kinds, the first of which names its rows. */
export const generatedTable: fc.Arbitrary<GeneratedColumn[]> = fc
  .tuple(rows, fc.array(kind, { minLength: 1, maxLength: 6 }))
  .chain(([count, kinds]) =>
    fc.tuple(
      fc.constant(count),
      ...kinds.map((kind, index) =>
        fc
          .array(fc.option(kind.cell, { freq: 6 }), { minLength: count - 1, maxLength: count - 1 })
          .chain((rest) =>
            kind.cell.map((first) => ({
              ...kind,
              header: `${kind.header}${index === 0 ? "" : ` ${"bcdefg"[index - 1]}`}`,
              cells: [first, ...rest],
            })),
          ),
      ),
    ),
  )
  .map(([count, ...columns]) => [
    {
      header: "row_id",
      sql: asText,
      cells: Array.from({ length: count }, (_, row) => ({ text: `r${row}`, value: `r${row}` })),
    },
    ...columns,
  ]);

/** A dialect that the table can be written in. */
export const generatedDialect: fc.Arbitrary<GeneratedDialect> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  quote: fc.constant('"'),
  encoding: fc.constantFrom("utf8", "utf8 with mark", "utf16le", "latin1"),
  newLine: fc.constantFrom("\n", "\r\n"),
  preamble: fc.constantFrom([], ["Report of the shop"], ["Report", "written on Monday"]),
});

/** The bytes of a table in a dialect. */
export function tableBytes(columns: readonly GeneratedColumn[], dialect: GeneratedDialect): Buffer {
  const { delimiter, quote, newLine, encoding, preamble } = dialect;
  const count = columns[0]?.cells.length ?? 0;
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\n\r]/.test(text)
      ? quote + text.replaceAll(quote, quote + quote) + quote
      : text;
  const lines = [
    ...preamble,
    columns.map(({ header }) => quoted(header)).join(delimiter),
    ...Array.from({ length: count }, (_, row) =>
      columns.map(({ cells }) => quoted(cells[row]?.text ?? "")).join(delimiter),
    ),
  ];
  const text = lines.join(newLine) + newLine;
  if (encoding === "latin1") return Buffer.from(text, "latin1");
  if (encoding === "utf16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(encoding === "utf8" ? text : `\ufeff${text}`);
}
