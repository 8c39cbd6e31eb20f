import fc from "fast-check";
import { type ColumnName, columnNames } from "./fuzz-source.ts";

/** A record before it is written; empty for no value. */
export type GivenRow = Readonly<Record<ColumnName, string>>;

/** Numbers, dates and texts that a reader is tempted to take for something else. */
const oddCells = [
  ...["007", "+5", "1e3", "1_000", "0x1F", " 5", "5 ", "-0", "--1", "1.", ".5", "1.0", "3.7", "１", "٣"],
  ...["9223372036854775807", "9223372036854775808", "99999999999999.9999", "100000000000000", "0.12345"],
  ...["1,5", "1.234,56", "NaN", "inf", "1e400", "NULL", "null", "N/A", "-", "true", "t", "1", "YES", "no "],
  ...["2024-02-30", "2023-02-29", "2024-2-3", "24-02-03", "2024-13-01", "0000-01-01", "0001-01-01"],
  ...["9999-12-31", "99999-01-01", "-2024-01-01", "2024-01-01T10:00:00", "2024-01-01 24:00:00"],
  ...["2016-12-31 23:59:60", "2024-01-01 10:00", "2024-01-01 10:00:00.5", "2024-01-01 10:00:00+02"],
  ...[
    "03/04/2024",
    "20240101",
    "today",
    "epoch",
    "infinity",
    "=1+1",
    "@x",
    "a'b",
    "\u0000",
    "\ufeffa",
    "\u00a0",
  ],
];

const letters = [
  "a",
  "B",
  "é",
  "😀",
  "€",
  " ",
  ",",
  ";",
  "|",
  "\t",
  '"',
  "'",
  "\\",
  "#",
  "\n",
  "\r\n",
  "\r",
  "1",
];

const note = fc
  .array(fc.constantFrom(...letters, "\u0000", "e\u0301"), { maxLength: 8 })
  .map((parts) => parts.join(""));

const good: fc.Arbitrary<GivenRow> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
  note,
  amount: fc.oneof(fc.integer().map(String), fc.constant("")),
  price: fc.constantFrom("0", "9.5", "-12.3400", "1234567.0001", ""),
  day: fc.constantFrom("2020-01-31", "1999-12-01", "2024-02-29", ""),
  placed: fc.constantFrom("2020-01-31 10:00:00", "2024-03-31 02:30:00", ""),
  flag: fc.constantFrom("yes", "no", ""),
});

const odd = fc
  .tuple(good, fc.constantFrom(...columnNames), fc.constantFrom(...oddCells))
  .map(([row, name, cell]): GivenRow => ({ ...row, [name]: cell }));

/** Rows of which most are as the source says, some are odd, and some are there again. */
export const rows: fc.Arbitrary<readonly GivenRow[]> = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: good, weight: 3 }, { arbitrary: odd, weight: 2 }), { maxLength: 12 }),
    fc.nat({ max: 20 }),
  )
  .map(([some, again]) => [...some, ...some.slice(again)]);

/** Rows of which each is as the source says. */
export const goodRows: fc.Arbitrary<readonly GivenRow[]> = fc.array(good, { maxLength: 12 });

/** The columns in some order. */
export const columnOrder: fc.Arbitrary<readonly ColumnName[]> = fc.oneof(
  fc.constant([...columnNames]),
  fc.shuffledSubarray([...columnNames], { minLength: columnNames.length }),
);
