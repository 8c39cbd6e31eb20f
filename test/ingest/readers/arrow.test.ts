import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import {
  Bool,
  CompressionType,
  compressionRegistry,
  DateDay,
  Decimal,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int32,
  Int64,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it, onTestFinished } from "vitest";
import { Fault } from "../../../pipelines/fault.ts";
import { readArrow } from "../../../pipelines/ingest/readers/arrow.ts";
import type { Source } from "../../../pipelines/sources/definition.ts";
import { packLz4 } from "./pack-lz4.ts";
import { packedByPyarrow } from "./packed-by-pyarrow.ts";
import { faultOf, formatted, loadOne } from "./small-load.ts";

const noted = (columns: Source["columns"] = { id: { type: "text", required: true }, note: "text" }) =>
  formatted({ type: "arrow" }, columns);

const ipc = (columns: Record<string, Vector>, kind: "file" | "stream" = "file") =>
  tableToIPC(new Table(columns), kind);

/**
 * A table packed with a codec. The writer of apache-arrow 21.2 says how long the packed bytes are where the format has the length
 * to which they unpack; so that is written afterwards.
 */
function packedIpc(table: Table, kind: "file" | "stream", codec: CompressionType): Buffer {
  const known = compressionRegistry.get(codec);
  const sizes: { packed: Uint8Array; size: number }[] = [];
  const encode = (bytes: Uint8Array) => {
    const packed = codec === CompressionType.ZSTD ? zstdCompressSync(bytes) : packLz4(bytes);
    if (packed.length < bytes.length) sizes.push({ packed, size: bytes.length });
    return packed;
  };
  compressionRegistry.set(codec, { ...known, encode });
  sizes.length = 0;
  const file = Buffer.from(tableToIPC(table, kind, codec));
  compressionRegistry.set(codec, known ?? {});
  for (const { packed, size } of sizes) {
    for (let at = file.indexOf(packed); at !== -1; at = file.indexOf(packed, at + 1)) {
      file.writeBigInt64LE(BigInt(size), at - 8);
    }
  }
  return file;
}

const ids = (...names: string[]) => vectorFromArray(names, new Utf8());

/** A decimal's words, lowest first. */
function words(value: bigint): Uint32Array {
  return Uint32Array.from([0n, 32n, 64n, 96n], (shift) => Number((value >> shift) & 0xffffffffn));
}

function of<Values>(type: ConstructorParameters<typeof Field>[1], data: Values, length = 1): Table {
  const schema = new Schema([new Field("id", new Utf8(), true), new Field("note", type, true)]);
  const note = makeData({ type, length, nullCount: 0, data } as Parameters<typeof makeData>[0]); // one type of many
  const children = [vectorFromArray(Array.from({ length }, String), new Utf8()).data[0], note];
  const row = makeData({
    type: new Struct(schema.fields),
    length,
    nullCount: 0,
    children: children as never[],
  }); // as built
  return new Table([new RecordBatch(schema, row)]);
}

describe("an Arrow file", () => {
  it.each([
    ["int64", () => of(new Int64(), BigInt64Array.of(-9223372036854775808n)), "-9223372036854775808"],
    ["float64", () => of(new Float64(), Float64Array.of(0.1 + 0.2)), "0.30000000000000004"],
    ["float64, whole", () => of(new Float64(), Float64Array.of(5)), "5"],
    ["float64, negative zero", () => of(new Float64(), Float64Array.of(-0)), "-0"],
    ["float32", () => of(new Float32(), Float32Array.of(0.1)), "0.1"],
    ["float32, large", () => of(new Float32(), Float32Array.of(16777216)), "16777216"],
    ["decimal", () => of(new Decimal(2, 38), words(12345678901234567890120n)), "123456789012345678901.20"],
    ["decimal, negative", () => of(new Decimal(3, 38), words(-5n)), "-0.005"],
    ["day", () => of(new DateDay(), Int32Array.of(19782)), "2024-02-29"],
    [
      "timestamp",
      () => of(new TimestampMillisecond(), BigInt64Array.of(1709251199001n)),
      "2024-02-29T23:59:59.001000",
    ],
    [
      "timestamp before 1970",
      () => of(new TimestampMicrosecond(), BigInt64Array.of(-1n)),
      "1969-12-31T23:59:59.999999",
    ],
    [
      "timestamp in nanoseconds, of a zone",
      () => of(new TimestampNanosecond("Europe/Berlin"), BigInt64Array.of(1709251199123456789n)),
      "2024-02-29T23:59:59.123456789+00:00",
    ],
  ])("keeps %s as exact text", async (_, table, text) => {
    for (const kind of ["file", "stream"] as const) {
      const { load, touches } = await loadOne(noted(), tableToIPC(table(), kind));
      expect(load).toMatchObject({ records: 1, accepted: 1, notes: [] });
      expect(touches[0]?.result).toBe(text);
    }
  });

  it.each<[string, unknown, ConstructorParameters<typeof Field>[1], (string | null)[]]>([
    ["text", ["", null, " é\u{1F600}\u0000"], new Utf8(), ["", null, " é\u{1F600}\u0000"]],
    ["a dictionary", ["a", "b", "a"], new Dictionary(new Utf8(), new Int32()), ["a", "b", "a"]],
    ["booleans", [true, null, false], new Bool(), ["true", null, "false"]],
    ["lists", [[1, 2], [], null], new List(new Field("item", new Int32(), true)), ["[1,2]", "[]", null]],
    [
      "objects",
      [{ a: "x" }, { a: null }, null],
      new Struct([new Field("a", new Utf8(), true)]),
      ['{"a":"x"}', '{"a":null}', null],
    ],
  ])("keeps %s", async (_, values, type, texts) => {
    const note = vectorFromArray(values as unknown[], type); // rows of the type beside them
    const { touches } = await loadOne(noted(), ipc({ id: ids("1", "2", "3"), note }));
    expect(touches.map((row) => row.result)).toEqual(texts);
  });

  it("has a column for each field of its objects", async () => {
    const who = vectorFromArray([{ name: "Ada" }, null], new Struct([new Field("name", new Utf8(), true)]));
    const source = formatted(
      { type: "arrow" },
      { id: "text", "who.name": "text" },
      `select id as touch_id, 'a.b' as touchpoint, "who.name" as result from records`,
    );
    const { touches } = await loadOne(source, ipc({ who, id: ids("1", "2") }));
    expect(touches.map((row) => row.result)).toEqual(["Ada", null]);
  });

  it("may have several batches, or no record", async () => {
    const table = new Table({ id: ids("1", "2"), note: ids("a", "b") });
    const both = table.concat(new Table({ id: ids("3"), note: ids("c") }));
    for (const kind of ["file", "stream"] as const) {
      const { touches } = await loadOne(noted(), tableToIPC(both, kind));
      expect(touches.map((row) => [row.row_number, row.result])).toEqual([
        ["1", "a"],
        ["2", "b"],
        ["3", "c"],
      ]);
      expect((await loadOne(noted(), tableToIPC(table.slice(0, 0), kind))).load.records).toBe(0);
    }
  });

  it.each([
    ["LZ4", "lz4" as const],
    ["ZSTD", "zstd" as const],
  ])("may be packed with %s, as pyarrow writes it", async (_, name) => {
    const { load, touches } = await loadOne(noted(), Buffer.from(packedByPyarrow[name], "base64"));
    expect(load).toMatchObject({ records: 3, accepted: 3, notes: [] });
    expect(touches.map((row) => row.result)).toEqual(["x".repeat(300), null, "ä"]);
  });

  it.each([CompressionType.LZ4_FRAME, CompressionType.ZSTD])(
    "may be packed in several batches, with dictionaries (%s)",
    async (codec) => {
      const names = Array.from({ length: 750 }, (_, index) => String(index));
      const notes = names.map((_, index) => (index % 3 === 0 ? null : "abcdefgh".repeat(index % 5)));
      const note = vectorFromArray(notes, new Dictionary(new Utf8(), new Int32()));
      const whole = new Table({ id: ids(...names), note });
      const table = whole.slice(0, 50).concat(whole.slice(50));
      const plain = await loadOne(noted(), tableToIPC(table, "file"));
      for (const kind of ["file", "stream"] as const) {
        const packed = await loadOne(noted(), packedIpc(table, kind, codec));
        expect(packed.touches.map((row) => row.result)).toEqual(plain.touches.map((row) => row.result));
        expect(packed.load.records).toBe(750);
      }
    },
  );

  it.each([
    ["swells beyond all measure", 900_000_000n, "it swells to more than 200 times its size"],
    ["has a batch that no memory holds", 2_000_000_000n, "a packed column of no sound length"],
    ["has a packed column of negative length", -2n, "a packed column of no sound length"],
    ["unpacks to something else", 999n, /invalid LZ4|another size|are declared/],
  ])("is refused if it %s", async (_, size, reason) => {
    const file = Buffer.from(packedByPyarrow.lz4, "base64");
    const frame = file.lastIndexOf(Buffer.from([4, 0x22, 0x4d, 0x18]));
    file.writeBigInt64LE(size, frame - 8);
    const fault = await faultOf(noted(), file);
    expect(fault.text).toContain("cannot be read as Arrow");
    expect(fault.text).toMatch(reason);
  });

  it("is refused for other columns", async () => {
    const columns = { id: ids("1"), notes: ids("a") };
    expect((await faultOf(noted(), ipc(columns))).text).toContain('Perhaps "notes" is "note"');
  });

  it("is refused if it is no Arrow file, or torn", async () => {
    const whole = ipc({ id: ids("1", "2"), note: ids("a", "b") });
    const stream = ipc({ id: ids("1", "2"), note: ids("a", "b") }, "stream");
    for (const file of [Buffer.from("id,note\n"), whole.subarray(0, -20), stream.subarray(0, -30)]) {
      const fault = await faultOf(noted(), file);
      expect(fault.text).toContain("orders: exports/orders.csv cannot be read as Arrow");
    }
  });

  it.each([
    ["plain", null],
    ["packed with LZ4", CompressionType.LZ4_FRAME],
    ["packed with ZSTD", CompressionType.ZSTD],
  ])(
    "never makes its reader wait, or give other records, whichever byte is changed (%s)",
    async (_, codec) => {
      const folder = mkdtempSync(join(tmpdir(), "touchline-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const path = join(folder, "x.arrow");
      const load = {
        source: noted(),
        path,
        shown: "x",
        file: "x",
        zone: "UTC",
        key: "",
        hash: "",
        definition: "",
        scratch: folder,
      };
      const note = ids("a".repeat(40), "b".repeat(40));
      const table = new Table({ id: ids("1", "2"), note });
      const whole =
        codec === null ? ipc({ id: ids("1", "2"), note: ids("a", "b") }) : packedIpc(table, "file", codec);
      for (let at = 0; at < whole.length; at++) {
        for (const byte of codec === null ? [0, 1, 0x7f, 0xff] : [0, 0x7f]) {
          writeFileSync(path, Uint8Array.from(whole).fill(byte, at, at + 1));
          const counted = { taken: 0 };
          const file = readArrow(
            { load, format: { type: "arrow" }, declared: new Set() },
            async (records) => {
              counted.taken += records.length;
            },
          );
          const became = await file.catch((error: unknown) => error);
          if (!(became instanceof Fault)) expect(became).toMatchObject({ records: 2 });
          if (!(became instanceof Fault)) expect(counted.taken).toBe(2);
        }
      }
    },
  );
});
