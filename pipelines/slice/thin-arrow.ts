import { readFileSync } from "node:fs";
import {
  type RecordBatch,
  RecordBatchFileWriter,
  RecordBatchReader,
  RecordBatchStreamWriter,
} from "apache-arrow";
// Says how compressed files are unpacked.
import "../ingest/readers/arrow.ts";
import type { Records } from "./choose-records.ts";

/** An Arrow file, or stream, with these of its records alone; its schema stays to the letter. */
export function thinArrow(path: string, kept: Records): Uint8Array {
  const reader = RecordBatchReader.from(readFileSync(path)).open();
  const writer = reader.isFile() ? new RecordBatchFileWriter() : new RecordBatchStreamWriter();
  writer.reset(undefined, reader.schema);
  let before = 0;
  for (const batch of reader) {
    for (const [from, to] of runs(batch, before, kept)) writer.write(batch.slice(from, to));
    before += batch.numRows;
  }
  writer.finish();
  return writer.toUint8Array(true);
}

/** Rows of a batch that follow each other and are all kept, as the first and the one after the last. */
function* runs(batch: RecordBatch, before: number, kept: Records): Generator<[number, number]> {
  let from = -1;
  for (let row = 0; row <= batch.numRows; row += 1) {
    const isKept = row < batch.numRows && kept.has(before + row + 1);
    if (isKept && from === -1) from = row;
    if (isKept || from === -1) continue;
    yield [from, row];
    from = -1;
  }
}
