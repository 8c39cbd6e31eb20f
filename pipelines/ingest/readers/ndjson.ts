import { withFile } from "../bytes.ts";
import { checkWideEncoding } from "../check-encoding.ts";
import { longestRecord } from "../record-scanner.ts";
import { markLength } from "../survey-file.ts";
import { JsonRecordReader } from "./json-record.ts";
import { linesOf } from "./lines-of.ts";
import { batchSize, type Readable, type ReadFile, type ReadRecord } from "./reader.ts";

/** Reads a file with one JSON object per line; blank lines are no records. */
export async function readNdjson(
  { load, format, declared }: Readable<{ type: "ndjson"; explode: string[] }>,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  checkWideEncoding(load.path, load.shown, load.source.id);
  const reader = new JsonRecordReader({ declared, explode: format.explode });
  return await withFile(load.path, async (bytes) => {
    let records = 0;
    let endsWithBreak = true;
    let batch: ReadRecord[] = [];
    for (const line of linesOf(bytes, markLength(bytes), longestRecord)) {
      const place = { line: line.number, byteStart: line.start, byteEnd: line.end, at: null };
      const read = reader.read(line.text, place);
      records += read.counted;
      endsWithBreak = line.endsWithBreak;
      batch.push(...read.records);
      if (batch.length < batchSize) continue;
      await take(batch);
      batch = [];
    }
    await take(batch);
    const notes = endsWithBreak
      ? []
      : ["the last line does not end with a line break; is the file complete?"];
    return { bytes: bytes.size, records, header: null, notes };
  });
}
