import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

const columns: Source["columns"] = { id: { type: "text", required: true }, count: "integer", note: "text" };
const mapping = {
  touches: "select id as touch_id, 'a.b' as touchpoint, note as result, count as step from records",
};
const header = "id,count,note";

type Format = Partial<NonNullable<Source["format"]>>;

/** Loads one file written so and gives what its records became. */
async function read(format: Format, content: string | Uint8Array, change: Partial<Source> = {}) {
  // A part of a format is what a source states; the schema completes it.
  const whole = { type: "csv", ...format } as Source["format"];
  const load = await new SmallWorkspace(source({ format: whole, columns, ...change }, mapping)).one(content);
  expect(load.accepted + load.quarantined).toBe(load.records);
  const touches = await rowsOf(load, "touches");
  return {
    load,
    rows: touches.map((row) => [row.touch_id, row.step, row.result]),
    refused: await rowsOf(load, "quarantine"),
  };
}

async function faultOf(format: Format, content: string | Uint8Array, change: Partial<Source> = {}) {
  const error: unknown = await read(format, content, change).catch((reason: unknown) => reason);
  if (error instanceof Fault) return error.text;
  throw new Error(`no fault: ${String(error)}`);
}

/** The bytes of text in Latin-1, where every letter is one byte. */
const bytes = (text: string) => Buffer.from(text, "latin1");

describe("a text file in another encoding", () => {
  const text = lines(header, "1,2,São “x” € 😀", "2,,ok");

  it.each([
    ["utf-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16be", Buffer.from(text, "utf16le").swap16()],
  ] as const)("is read as %s, with its mark or its order declared", async (encoding, content) => {
    const { rows } = await read({ encoding }, content);
    expect(rows).toEqual([
      ["1", "2", "São “x” € 😀"],
      ["2", null, "ok"],
    ]);
  });

  it("is read as Windows-1252, with its quotes and its euro sign", async () => {
    const { rows } = await read({ encoding: "cp1252" }, bytes(lines(header, "1,2,S\xe3o \x93x\x94 \x80")));
    expect(rows).toEqual([["1", "2", "São “x” €"]]);
  });

  it("is read as Latin-1", async () => {
    const { rows } = await read({ encoding: "latin-1" }, bytes(lines(header, "1,2,S\xe3o \xa4")));
    expect(rows).toEqual([["1", "2", "São ¤"]]);
  });

  it("gives what its encoding does not know to quarantine, with line and no bytes", async () => {
    const content = bytes(lines(header, "1,2,\xe9", "2,2,a\x81b", "3,2,\xe9", "4,2,\xe9"));
    const { rows, refused } = await read({ encoding: "cp1252" }, content);
    expect(rows.map(([id]) => id)).toEqual(["1", "3", "4"]);
    expect(refused).toMatchObject([
      {
        ...{ record: "2", line: "3", byte_start: null, byte_end: null, rule: "not utf-8" },
        message: "bytes that are not Windows-1252 (cp1252)",
      },
    ]);
  });

  it("gives half of a UTF-16 letter and an odd last byte to quarantine", async () => {
    const half = Buffer.from(
      `\ufeff${lines(header, "1,2,é", "2,2,\ud83dx", "3,2,é", "4,2,é")}5,2,é`,
      "utf16le",
    );
    const { rows, refused } = await read({ encoding: "utf-16" }, Buffer.concat([half, Buffer.from([0x41])]));
    expect(rows.map(([id]) => id)).toEqual(["1", "3", "4"]);
    expect(refused.map((row) => [row.record, row.rule])).toEqual([
      ["2", "not utf-8"],
      ["5", "not utf-8"],
    ]);
  });

  it("is refused where its mark or its bytes say otherwise", async () => {
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(await faultOf({ encoding: "cp1252" }, `\ufeff${text}`)).toContain("starts with the mark of UTF-8");
    expect(await faultOf({ encoding: "cp1252" }, utf16)).toContain("looks like UTF-16");
    expect(await faultOf({ encoding: "cp1252" }, text)).toContain("its letters beyond ASCII are sound UTF-8");
    expect(await faultOf({ encoding: "utf-16" }, text)).toContain("has no byte-order mark");
    expect(await faultOf({ encoding: "utf-16be" }, utf16)).toContain(
      "starts with the mark of the other order",
    );
    expect(await faultOf({ encoding: "latin-1" }, bytes(lines(header, "1,2,\x93x\x94")))).toContain(
      "is not Latin-1 (ISO 8859-1)",
    );
  });

  it("is the same however large: letters are not torn between two reads", async () => {
    const many = Array.from(
      { length: 40_000 },
      (_, index) => `${index},${index},é😀${"x".repeat(index % 7)}`,
    );
    const content = Buffer.from(`\ufeff${lines(header, ...many)}`, "utf16le");
    const { rows } = await read({ encoding: "utf-16" }, content);
    expect(rows.map((row) => row.join(","))).toEqual(many);
  });
});

describe("a text file in another dialect", () => {
  it("may know no quotes", async () => {
    const content = 'id\tcount\tnote\n1\t2\t"a\n2\t\tb"c\'\n';
    const { rows } = await read({ delimiter: "\t", quote: null }, content);
    expect(rows).toEqual([
      ["1", "2", '"a'],
      ["2", null, "b\"c'"],
    ]);
  });

  it("may have comments, which are counted and are no records", async () => {
    const content = lines("# exported today", header, '1,2,"a', '# inside"', "#2,2,b", "", "3,,#c", "# end");
    const { rows, load } = await read({ comment: "#" }, content);
    expect(rows).toEqual([
      ["1", "2", "a\n# inside"],
      ["3", null, "#c"],
    ]);
    expect(load).toMatchObject({ records: 2, notes: ["3 comment lines: no records"] });
  });

  it("takes a line for a comment after a broken record too", async () => {
    const { rows, refused } = await read({ comment: "#" }, lines(header, '1,2,"a', "#x", "2,2,b", "3,2,c"));
    expect(rows.map(([id]) => id)).toEqual(["2", "3"]);
    expect(refused).toMatchObject([{ rule: "broken quote", record: "1" }]);
  });
});

describe("a text file with more than a header and records", () => {
  it("may have lines before the header, as many as declared", async () => {
    const content = `Report "of\n\nall\n${lines(header, "1,2,a", "x", "2,2,b")}`;
    const { rows, load, refused } = await read({ preamble: 3 }, content);
    expect(rows.map(([id]) => id)).toEqual(["1", "2"]);
    expect(load.notes).toEqual(["3 preamble lines: no records"]);
    const start = content.indexOf("\nx\n") + 1;
    expect(refused).toMatchObject([
      { record: "2", line: "6", byte_start: String(start), byte_end: String(start + 1) },
    ]);
  });

  it("may have lines before the header up to the one with the names, in any order", async () => {
    const content = `\ufeffCampaign report\r\n"September 1, 2026 - September 30, 2026"\r\nnote,id,count\r\na,1,2\r\n`;
    const { rows, load } = await read({ preamble: "until header" }, content);
    expect(rows).toEqual([["1", "2", "a"]]);
    expect(load.notes).toEqual([expect.stringContaining("another order"), "2 preamble lines: no records"]);
  });

  it("says what is missing where no line has the names", async () => {
    expect(await faultOf({ preamble: "until header" }, lines("Report", "id,counts,note", "1,2,a"))).toBe(
      "orders: none of the first 3 lines of exports/orders.csv is the header\n" +
        '  The nearest has no "count". Rename it in the export, or in small/sources/orders/source.ts.',
    );
    expect(await faultOf({ preamble: 5 }, lines("Report", header))).toContain("ends after 2 lines");
  });

  it("may have several header rows, of which one has the names", async () => {
    const rows = ['Number,"How\nmany?",Say', header, '"{""ImportId"":""a""}",x,y', "1,2,a", "2,x,b"];
    const read2 = await read({ header: { rows: 3, names: 2 } }, lines(...rows));
    expect(read2.rows).toEqual([["1", "2", "a"]]);
    expect(read2.load).toMatchObject({ records: 2, notes: ["3 header rows: no records"] });
    const content = lines(...rows);
    expect(read2.refused).toMatchObject([
      { record: "2", line: "6", byte_start: String(content.indexOf("2,x,b")), rule: "not an integer" },
    ]);
    expect(await faultOf({ header: { rows: 3, names: 1 } }, lines(header, "x,y,z"))).toContain(
      "header row 3 of 3 cannot be read: the file ends after 2",
    );
  });

  it("may have no header: its columns are as declared", async () => {
    for (const end of ["\n", "\r\n"]) {
      const { rows, load, refused } = await read(
        { header: "none" },
        ["1,2,a", "2,,b", "3,,", "4", ""].join(end),
      );
      expect(rows).toEqual([
        ["1", "2", "a"],
        ["2", null, "b"],
        ["3", null, null],
      ]);
      expect(load.notes).toEqual([]);
      const start = "1,2,a2,,b3,,".length + 3 * end.length;
      expect(refused).toMatchObject([{ record: "4", line: "4", byte_start: String(start) }]);
    }
    expect((await read({ header: "none" }, "")).load).toMatchObject({ records: 0 });
  });

  it("may have a footer of so many lines, blank lines apart", async () => {
    const content = lines(header, "1,2,a", "2,2,b", "Total,4,", "", "generated", "", "");
    const { rows, load } = await read({ footer: { lines: 2 } }, content);
    expect(rows.map(([id]) => id)).toEqual(["1", "2"]);
    expect(load).toMatchObject({ records: 2, notes: ["2 footer lines: no records"] });
    expect(await faultOf({ footer: { lines: 2 } }, lines(header, "Total,1,"))).toContain(
      "has 1 line after its header",
    );
  });

  it("may have a footer of lines that fit a pattern: only those at the end", async () => {
    const content = lines(header, "1,2,a", "Total,1,", "2,2,b", "Total,4,", "Total,8,").trimEnd();
    const { rows, load } = await read({ footer: { pattern: "^Total," } }, content);
    expect(rows.map(([id]) => id)).toEqual(["1", "Total", "2"]);
    expect(load).toMatchObject({ records: 3, notes: ["2 footer lines: no records"] });
  });

  it("may have none of a footer that is declared by its pattern", async () => {
    const { load } = await read({ footer: { pattern: "^Total," } }, lines(header, "1,2,a"));
    expect(load).toMatchObject({ records: 1, notes: [] });
  });

  it("may repeat a parent whose cells are filled down to the rows with the same key", async () => {
    const content = lines(header, "#1,5,first", "#1,,", "#2,,second", "#1,,", "#1,7,", "#1,,");
    const filled = await read({ fillDown: { key: ["id"], columns: ["count", "note"] } }, content);
    expect(filled.rows).toEqual([
      ["#1", "5", "first"],
      ["#1", "5", "first"],
      ["#2", null, "second"],
      ["#1", "5", "first"],
      ["#1", "7", "first"],
      ["#1", "7", "first"],
    ]);
  });

  it("does not fill down to rows without a key, and refuses what is filled down and wrong", async () => {
    const { rows, refused } = await read(
      { fillDown: { key: ["note"], columns: ["count"] } },
      lines(header, "1,5,k", "2,,k", "3,,", "4,x,l", "5,,l"),
    );
    expect(rows).toEqual([
      ["1", "5", "k"],
      ["2", "5", "k"],
      ["3", null, null],
    ]);
    expect(refused.map((row) => [row.record, row.value, row.message])).toEqual([
      ["4", "x", 'count: "x" is not an integer'],
      ["5", null, "count: what is filled down from a record above is not an integer"],
    ]);
  });
});

describe("a header that is not a list of names", () => {
  it("may have a name twice or none, where columns are declared by place", async () => {
    const byPlace: Source["columns"] = {
      line: { type: "ignored", position: 1, header: "" },
      id: { type: "text", required: true },
      count: { type: "integer", position: 3, header: "Total" },
      note: { type: "text", position: 4, header: "Total" },
    };
    const { rows } = await read({}, lines(",id,Total,Total", "0,1,2,a"), { columns: byPlace });
    expect(rows).toEqual([["1", "2", "a"]]);
    expect(await faultOf({}, lines("id,,Total,Total", "1,0,2,a"), { columns: byPlace })).toContain(
      'exports/orders.csv has "id" in place 1, where "line" is declared',
    );
  });

  it("may call a column otherwise, and never passes for one that is called otherwise", async () => {
    const renamed: Source["columns"] = { ...columns, count: { type: "integer", header: "How many?" } };
    expect((await read({}, lines("id,How many?,note", "1,2,a"), { columns: renamed })).rows).toEqual([
      ["1", "2", "a"],
    ]);
    expect(await faultOf({}, lines("id,count,note", "1,2,a"), { columns: renamed })).toContain(
      'column "count" of exports/orders.csv is not the one that is declared',
    );
  });

  it("may say the currency of a column", async () => {
    const priced = source(
      {
        columns: { id: "text", spent: { type: "decimal", header: "Amount spent ({currency})" } },
      },
      { campaigns: "select id as campaign_id, spent as spend, spent_currency as currency from records" },
    );
    const load = await new SmallWorkspace(priced).one(lines("id,Amount spent (EUR)", "1,2.50"));
    expect(await rowsOf(load, "campaigns")).toMatchObject([
      { campaign_id: "1", spend: "2.5000", currency: "EUR" },
    ]);
    const lacking = { ...priced, missingColumns: "empty" as const };
    const without = await new SmallWorkspace(lacking).one(lines("id", "1"));
    expect(await rowsOf(without, "campaigns")).toMatchObject([
      { campaign_id: "1", spend: null, currency: null },
    ]);
    const plain = await new SmallWorkspace(priced)
      .one(lines("id,Amount spent (euros)", "1,2.50"))
      .catch((error: unknown) => (error instanceof Fault ? error.text : ""));
    expect(plain).toContain('no column "spent"');
  });
});
