import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { zstdDecompressSync } from "node:zlib";
import {
  CompressionType,
  compressionRegistry,
  type Data,
  DataType,
  type RecordBatch,
  RecordBatchReader,
} from "apache-arrow";
import { Fault } from "../../fault.ts";
import { withFile } from "../bytes.ts";
import { arrowText, BrokenArrow, childOf } from "./arrow-text.ts";
import { countArrow, lengthPrefix } from "./count-arrow.ts";
import { unpackLz4 } from "./lz4-frame.ts";
import { batchSize, type Readable, type ReadFile, type ReadRecord } from "./reader.ts";

compressionRegistry.set(CompressionType.LZ4_FRAME, {
  decode: (bytes) => unpackLz4(bytes, sizeBefore(bytes)),
});
compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => unpackZstd(bytes, sizeBefore(bytes)) });

/** The reader hands over what follows the length to which a buffer unpacks: that stands before it in the same memory. */
function sizeBefore(bytes: Uint8Array): number {
  const prefix = new DataView(bytes.buffer, bytes.byteOffset - lengthPrefix, lengthPrefix);
  return Number(prefix.getBigInt64(0, true));
}

function unpackZstd(bytes: Uint8Array, size: number): Uint8Array {
  const unpacked = zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, size) });
  if (unpacked.length !== size) throw new BrokenArrow(`${unpacked.length} bytes, and ${size} are declared`);
  return unpacked;
}

/** A column of a batch, or a field of one with the objects around it, which may be no value. */
interface Leaf {
  readonly name: string;
  readonly data: Data;
  readonly around: readonly Data[];
}

/** Reads an Arrow file or stream: every value as its exact text, the records counted by the headers of its messages. */
export async function readArrow(
  { load, declared }: Readable<{ type: "arrow" }>,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  let handle: FileHandle | null = null;
  let ofTaker: unknown = null;
  const taken = async (batch: readonly ReadRecord[]) => {
    try {
      await take(batch);
    } catch (error) {
      ofTaker = error;
      throw error;
    }
  };
  try {
    const counted = withFile(load.path, countArrow);
    handle = await open(load.path);
    const reader = counted.isFile
      ? await RecordBatchReader.from(bounded(handle))
      : await RecordBatchReader.from(createReadStream(load.path));
    await reader.open();
    let header: string[] | null = null;
    let records = 0;
    for await (const batch of reader) {
      const leaves = leavesOf(batch, declared);
      if (leaves.length === 0 && batch.numRows > 0) throw new BrokenArrow("records without columns");
      header ??= leaves.map(({ name }) => name);
      records += batch.numRows;
      await takeRows(leaves, batch.numRows, taken);
    }
    if (records !== counted.records) {
      throw new BrokenArrow(`its messages have ${counted.records} records, and ${records} could be read`);
    }
    header ??= reader.schema.fields.map((field) => field.name);
    return { bytes: counted.bytes, records, header, notes: counted.notes };
  } catch (error) {
    if (error === ofTaker) throw error;
    throw unreadable(error, `${load.source.id}: ${load.shown}`);
  } finally {
    await handle?.close();
  }
}

/** A file that complains where the reader asks for bytes behind its end, for which it would wait for ever. */
function bounded(handle: FileHandle): FileHandle {
  const read = async (...given: [Uint8Array, number, number, number]) => {
    const result = await handle.read(...given);
    if (result.bytesRead === 0) throw new BrokenArrow("its table of contents leads behind its end");
    return result;
  };
  return new Proxy(handle, {
    get(target, name) {
      if (name === "read") return read;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

async function takeRows(
  leaves: readonly Leaf[],
  count: number,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += batchSize) {
    const rows = Math.min(batchSize, count - from);
    await take(Array.from({ length: rows }, (_, index) => recordAt(leaves, from + index)));
  }
}

const nowhere = { line: null, byteStart: null, byteEnd: null, at: null };

function recordAt(leaves: readonly Leaf[], index: number): ReadRecord {
  const cells = new Map<string, string | null>();
  for (const { name, data, around } of leaves) {
    const isThere = around.every((parent) => parent.getValid(index));
    cells.set(name, isThere ? arrowText(data, index) : null);
  }
  return { place: nowhere, cells, unreadable: null };
}

function leavesOf(batch: RecordBatch, declared: ReadonlySet<string>): Leaf[] {
  return batch.schema.fields.flatMap(({ name }, index) =>
    leaves({ name, data: childOf(batch.data, index), around: [] }, declared),
  );
}

/** A column of objects has a column for each of their fields, unless it is declared as a whole. */
function leaves(column: Leaf, declared: ReadonlySet<string>): Leaf[] {
  const { name, data, around } = column;
  if (!DataType.isStruct(data.type) || declared.has(name)) return [column];
  return data.type.children.flatMap((field, index) => {
    const inner = { name: `${name}.${field.name}`, data: childOf(data, index), around: [...around, data] };
    return leaves(inner, declared);
  });
}

/** Whatever a damaged file makes the reader stumble over. */
function unreadable(error: unknown, place: string): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error;
  if ("code" in error && /^E(NOSPC|MFILE|NOMEM|IO)$/.test(String(error.code))) return error;
  const reason = error.message.split("\n")[0]?.slice(0, 200);
  const advice = "Export it again. Nothing of it was loaded.";
  return new Fault("input", `${place} cannot be read as Arrow: ${reason}`, advice, { cause: error });
}
