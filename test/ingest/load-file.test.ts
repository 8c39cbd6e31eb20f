import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { good, header, lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

async function faultOf(content: string | Uint8Array, given = source()): Promise<Fault> {
  const error: unknown = await new SmallWorkspace(given).one(content).catch((reason: unknown) => reason);
  if (error instanceof Fault) return error;
  throw new Error(`no fault: ${error}`);
}

async function refusalsOf(content: string | Uint8Array, given = source()) {
  const load = await new SmallWorkspace(given).one(content);
  expect(load.accepted + load.quarantined).toBe(load.records);
  return { load, refusals: await rowsOf(load, "quarantine"), journeys: await rowsOf(load, "journeys") };
}

describe("a file that is refused as a whole", () => {
  it("says which column is missing and what the file has", async () => {
    const fault = await faultOf(lines("id,status,quantity,price,placed,due", "1,open,2,9,,"));
    expect(fault.kind).toBe("input");
    expect(fault.text).toBe(
      'orders: no column "note" in exports/orders.csv\n' +
        "  It has: id, status, quantity, price, placed, due. Rename it in the export, or in small/sources/orders/source.ts.",
    );
  });

  it("guesses the new name of a renamed column", async () => {
    const fault = await faultOf(lines(header.replace("quantity", "quantities"), good));
    expect(fault.text).toContain('no column "quantity" in exports/orders.csv');
    expect(fault.text).toContain('Perhaps "quantities" is "quantity" under a new name.');
  });

  it("says which column is new", async () => {
    expect((await faultOf(lines(`${header},extra`, `${good},1`))).text).toMatch(
      /unexpected column "extra".*\n.*"ignored"/,
    );
  });

  it("says which column is there twice", async () => {
    expect((await faultOf(lines(`${header},note`, `${good},1`))).text).toContain(
      'column "note" is in exports/orders.csv 2 times',
    );
  });

  it("says that it is empty", async () => {
    expect((await faultOf("")).text).toContain("exports/orders.csv is empty");
    expect((await faultOf("\n\n")).text).toContain("exports/orders.csv is empty");
  });

  it("says that its header cannot be read", async () => {
    expect((await faultOf('id,"status\n1,2\n')).text).toContain(
      "has a header that cannot be read: broken quote",
    );
  });

  it.each([
    [
      "Windows-1252 or Latin-1",
      Buffer.from(lines(header, good.replace("hello", "S\u00e3o")), "latin1"),
      /byte 87 \(0xe3\) on line 2 .*cp1252/,
    ],
    ["UTF-16", Buffer.from(`\ufeff${lines(header, good)}`, "utf16le"), /looks like UTF-16/],
    ["UTF-16 without a mark", Buffer.from(lines(header, good), "utf16le"), /looks like UTF-16/],
  ])("says that it is written in %s", async (_, content, message) => {
    const fault = await faultOf(content);
    expect(fault.text).toMatch(message);
    expect(fault.text).toContain("Nothing of it was loaded.");
  });
});

describe("a file that is read", () => {
  it("finds columns by name when they are swapped, and notes it", async () => {
    const load = await new SmallWorkspace().one(
      lines("note,id,status,quantity,price,placed,due", "hi,7,done,1,1,,"),
    );
    expect(await rowsOf(load, "journeys")).toMatchObject([{ journey_id: "7", status: "done", reason: "hi" }]);
    expect(load.notes).toEqual([expect.stringContaining("columns in another order than declared")]);
  });

  it("may be nothing but a header", async () => {
    const load = await new SmallWorkspace().one(`${header}\n`);
    expect(load).toMatchObject({
      records: 0,
      accepted: 0,
      quarantined: 0,
      notes: ["no record, only a header"],
    });
    expect(load.tables).toEqual({ journeys: 0 });
  });

  it("may start with a byte-order mark", async () => {
    expect(await new SmallWorkspace().one(`\ufeff${lines(header, good)}`)).toMatchObject({ accepted: 1 });
  });

  it.each([
    ["CR LF", "\r\n"],
    ["CR", "\r"],
    ["LF", "\n"],
  ])("may have %s line breaks, blank lines, line breaks in quotes and no last one", async (_, end) => {
    const content = [header, good, "", '2,,,,,,"a\r\nb\nc\rd"', "3,,,,,,x"].join(end);
    const load = await new SmallWorkspace().one(content);
    const rows = await rowsOf(load, "journeys");
    expect(rows.map((row) => row.reason)).toEqual(["hello", "a\r\nb\nc\rd", "x"]);
    expect(rows.map((row) => row.row_number)).toEqual(["1", "2", "3"]);
    expect(load.notes).toEqual(["the last line does not end with a line break; is the file complete?"]);
  });

  it("may mix line breaks, and says so", async () => {
    const load = await new SmallWorkspace().one(`${header}\r\n${good}\n2,,,,,,"a\r\nb"\r3,,,,,,x\n`);
    const rows = await rowsOf(load, "journeys");
    expect(rows.map((row) => [row.row_number, row.reason])).toEqual([
      ["1", "hello"],
      ["2", "a\r\nb"],
      ["3", "x"],
    ]);
    expect(load.notes).toEqual([expect.stringContaining("line breaks of several kinds")]);
  });

  it("keeps text byte for byte, and takes an empty cell for no value, quoted or not", async () => {
    const content = lines(
      header,
      '1,,,,,," say ""x"" "',
      '2,,,,,,""',
      "3,,,,,,NULL",
      "4,,,,,,\u0000\u{1F600}",
    );
    const { journeys } = await refusalsOf(content);
    expect(journeys.map((row) => row.reason)).toEqual([' say "x" ', null, "NULL", "\u0000\u{1F600}"]);
  });

  it("may have one column, where blank lines are no records", async () => {
    const single = source(
      { columns: { id: "text" } },
      { journeys: "select id as journey_id from records where id is not null" },
    );
    const load = await new SmallWorkspace(single).one('id\na\n\n"b\n\nc"\n\n');
    expect(load).toMatchObject({ records: 2, accepted: 2 });
    expect((await rowsOf(load, "journeys")).map((row) => row.journey_id)).toEqual(["a", "b\n\nc"]);
  });

  it.each([
    [";", "'", "'"],
    ["\t", '"', '"'],
    ["||", '"', '"'],
    [",", '"', "\\"],
  ])("may be written with delimiter %j, quote %j and escape %j", async (delimiter, quote, escaping) => {
    const dialect = source({ format: { type: "csv", delimiter, quote, escape: escaping } });
    const note = `${quote}a${delimiter}b${escaping}${quote}c${quote}`;
    const record = ["1", "", "", "", "", "", note].join(delimiter);
    const load = await new SmallWorkspace(dialect).one(lines(header.replaceAll(",", delimiter), record));
    expect(await rowsOf(load, "journeys")).toMatchObject([{ reason: `a${delimiter}b${quote}c` }]);
  });
});

describe("a record that is refused", () => {
  it("goes into quarantine with its place, its rule and its text, and the numbers of the others stay right", async () => {
    const { load, refusals, journeys } = await refusalsOf(
      lines(header, good, "2,open", good.replace("1", "3")),
    );
    expect(load).toMatchObject({ records: 3, accepted: 2, quarantined: 1 });
    expect(load.refusals).toEqual([{ rule: "too few fields", column: null, records: 1 }]);
    expect(journeys.map((row) => row.row_number)).toEqual(["1", "3"]);
    const start = header.length + good.length + 2;
    expect(refusals).toMatchObject([
      {
        source: "orders",
        file: "orders.csv",
        file_hash: load.hash,
        record: "2",
        line: "3",
        rule: "too few fields",
        raw: "2,open",
      },
    ]);
    expect(refusals[0]).toMatchObject({
      byte_start: String(start),
      byte_end: String(start + 6),
      message: "2 fields where the header has 7",
    });
  });

  it.each([
    ["a cut-off last line", `${lines(header, good)}2,open,1,1.0`, "too few fields"],
    ["a line with a field too many", lines(header, good, `${good},x`), "too many fields"],
    ["a quote that opens inside a field", lines(header, good, '2,,,,,,a"b'), "broken quote"],
    ["text after a closing quote", lines(header, good, '2,,,,,,"a"b'), "broken quote"],
    ["a quote that never closes", lines(header, good, '2,,,,,,"abc'), "broken quote"],
    [
      "a damaged character in a file in UTF-8",
      Buffer.concat([
        Buffer.from(lines(header, good.replace("hello", "\u00e9\u00e9"), "3,,,,,,\u00e9")),
        Buffer.from([0x34, 0x2c, 0x2c, 0x2c, 0x2c, 0x2c, 0x2c, 0xff, 0x0a]),
      ]),
      "not utf-8",
    ],
  ])("may be %s", async (_, content, rule) => {
    const { load, refusals } = await refusalsOf(content);
    expect(load.quarantined).toBe(1);
    expect(load.accepted).toBeGreaterThan(0);
    expect(refusals).toMatchObject([{ rule, column: null, value: null }]);
  });

  it("does not take the lines after a stray quote with it", async () => {
    const content = lines(
      header,
      '1,,,,,,"abc',
      good.replace("1", "2"),
      '3,,,,,,"x\ny"',
      good.replace("1", "4"),
    );
    const { load, journeys } = await refusalsOf(content);
    expect(load).toMatchObject({ records: 4, accepted: 3, quarantined: 1 });
    expect(journeys.map((row) => row.reason)).toEqual(["hello", "x\ny", "hello"]);
  });

  it.each([
    ["id", "", "required"],
    ["id", "  ", "required"],
    ["status", "Open", "not allowed"],
    ["quantity", "3.7", "not an integer"],
    ["quantity", "1_000", "not an integer"],
    ["quantity", " 5 ", "not an integer"],
    ["quantity", "0x1F", "not an integer"],
    ["quantity", "1e3", "not an integer"],
    ["quantity", "007", "not an integer"],
    ["quantity", "11", "out of range"],
    ["quantity", "-1", "out of range"],
    ["quantity", "99999999999999999999", "out of range"],
    ["price", "1.23456", "not a decimal"],
    ["price", "1e3", "not a decimal"],
    ["price", "nan", "not a decimal"],
    ["price", ".5", "not a decimal"],
    ["price", "123456789012345", "out of range"],
    ["placed", "2018-03-01", "not a time"],
    ["placed", "2018-03-01 24:00:00", "not a time"],
    ["placed", "2018-03-01 10:00:60", "not a time"],
    ["placed", "2018-3-1 10:00:00", "not a time"],
    ["placed", " 2018-03-01 10:00:00", "not a time"],
    ["placed", "2018-02-30 10:00:00", "no such date"],
    ["placed", "2018-13-01 10:00:00", "no such date"],
    ["placed", "0000-00-00 00:00:00", "no such date"],
    ["due", "2018-02-29", "no such date"],
    ["due", "01.03.2018", "not a day"],
  ])("has %s %j, which breaks the rule %j", async (column, value, rule) => {
    const cells = good.split(",");
    cells[header.split(",").indexOf(column)] = value;
    const { load, refusals } = await refusalsOf(lines(header, good, cells.join(",")));
    expect(load).toMatchObject({ accepted: 1, quarantined: 1, refusals: [{ rule, column, records: 1 }] });
    expect(refusals).toMatchObject([
      { record: "2", line: "3", column, value: value === "" ? null : value, rule, raw: cells.join(",") },
    ]);
  });

  it("has a row in quarantine for each of its faults and counts once", async () => {
    const { load, refusals } = await refusalsOf(lines(header, "1,bad,99,x,y,z,n"));
    expect(load).toMatchObject({ records: 1, accepted: 0, quarantined: 1 });
    expect(refusals.map((row) => row.column)).toEqual(["status", "quantity", "price", "placed", "due"]);
  });

  it("shows no personal cell", async () => {
    const personal = source(
      {
        columns: {
          id: { type: "text", required: true },
          mail: { type: "text", personal: true },
          born: { type: "day", format: "%Y-%m-%d", personal: true },
        },
      },
      { customers: "select mail as customer_id, born as attributes from records" },
    );
    const load = await new SmallWorkspace(personal).one(
      lines(
        "id,mail,born",
        "1, Ann@Example.com ,1990-02-30",
        ",bob@example.com,1990-02-03",
        "2,x",
        "3, Ann@example.COM,1990-02-03",
      ),
    );
    expect(load).toMatchObject({ accepted: 1, quarantined: 3 });
    const refusals = await rowsOf(load, "quarantine");
    expect(refusals.map((row) => [row.value, row.raw])).toEqual([
      ["***", "1,***,***"],
      [null, ",***,***"],
      [null, null],
    ]);
    expect(JSON.stringify(refusals)).not.toMatch(/ann@|bob@|1990/i);
    expect(await rowsOf(load, "customers")).toMatchObject([
      { customer_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });
});

describe("times", () => {
  it("are told in UTC, those that daylight saving repeats as the second, those that it skips as the hour after, both with a remark", async () => {
    const at = (id: number, time: string) => `${id},,,,${time},,`;
    const load = await new SmallWorkspace().one(
      lines(
        header,
        at(1, "2017-10-14 23:59:59"),
        at(2, "2017-10-15 00:30:00"),
        at(3, "2018-02-17 23:30:00"),
        at(4, "2018-02-18 00:00:00"),
      ),
    );
    expect((await rowsOf(load, "journeys")).map((row) => row.started_at)).toEqual([
      "2017-10-15 02:59:59+00",
      "2017-10-15 03:30:00+00",
      "2018-02-18 02:30:00+00",
      "2018-02-18 03:00:00+00",
    ]);
    expect(load.remarks).toEqual([
      { rule: "repeated hour", column: "placed", values: 1 },
      { rule: "skipped hour", column: "placed", values: 1 },
    ]);
    expect(await rowsOf(load, "remarks")).toEqual([
      { row_number: "2", column: "placed", rule: "skipped hour", value: "2017-10-15 00:30:00" },
      { row_number: "3", column: "placed", rule: "repeated hour", value: "2018-02-17 23:30:00" },
    ]);
  });

  it("may carry their own offset", async () => {
    const given = source(
      { columns: { id: "text", placed: { type: "time", format: "%Y-%m-%dT%H:%M:%S%z" } } },
      { journeys: "select id as journey_id, placed as started_at from records" },
    );
    const load = await new SmallWorkspace(given).one(
      lines(
        "id,placed",
        "1,2018-03-01T10:00:00+02:00",
        "2,2018-03-01T10:00:00Z",
        "3,2018-03-01T10:00:00-0330",
        "4,2018-03-01T10:00:00",
      ),
    );
    expect((await rowsOf(load, "journeys")).map((row) => row.started_at)).toEqual([
      "2018-03-01 08:00:00+00",
      "2018-03-01 10:00:00+00",
      "2018-03-01 13:30:00+00",
    ]);
    expect(load.refusals).toEqual([{ rule: "not a time", column: "placed", records: 1 }]);
  });

  it("that are days begin at midnight, or at their first moment where daylight saving skips midnight", async () => {
    const given = source(
      { columns: { id: "text", due: { type: "day", format: "%Y-%m-%d %H:%M:%S" } } },
      { touches: "select id as touch_id, 'product.order' as touchpoint, due as started_on from records" },
    );
    const load = await new SmallWorkspace(given).one(
      lines("id,due", "1,2017-10-16 00:00:00", "2,2017-10-15 01:00:00", "3,2017-10-16 01:00:00"),
    );
    expect((await rowsOf(load, "touches")).map((row) => row.started_on)).toEqual([
      "2017-10-16",
      "2017-10-15",
    ]);
    expect(load.refusals).toEqual([{ rule: "not a day", column: "due", records: 1 }]);
  });
});
