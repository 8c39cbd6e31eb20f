import { withFile } from "../bytes.ts";
import { checkWideEncoding } from "../check-encoding.ts";
import { longestRecord } from "../record-scanner.ts";
import { markLength } from "../survey-file.ts";
import { ByteCursor } from "./byte-cursor.ts";
import { JsonList } from "./json-list.ts";
import { JsonRecordReader } from "./json-record.ts";
import { batchSize, type Readable, type ReadFile, type ReadRecord } from "./reader.ts";

/** Reads the records of one JSON document: the elements of the list at a path, or of the document. */
export async function readJson(
  { load, format, declared }: Readable<{ type: "json"; path?: string | undefined; explode: string[] }>,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  checkWideEncoding(load.path, load.shown, load.source.id);
  const reader = new JsonRecordReader({ declared, explode: format.explode });
  return await withFile(load.path, async (bytes) => {
    const path = format.path?.split(".") ?? [];
    const list = new JsonList(new ByteCursor(bytes, markLength(bytes), longestRecord), path, load);
    let records = 0;
    let batch: ReadRecord[] = [];
    for (const element of list.read()) {
      const { line, start, end, at } = element;
      const read = reader.read(element.bytes, { line, byteStart: start, byteEnd: end, at });
      records += read.counted;
      batch.push(...read.records);
      if (batch.length < batchSize) continue;
      await take(batch);
      batch = [];
    }
    await take(batch);
    return { bytes: bytes.size, records, header: null, notes: list.notes };
  });
}
