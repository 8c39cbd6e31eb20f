import { withFile } from "./bytes.ts";
import type { Dialect } from "./record-scanner.ts";
import { RecordScanner } from "./record-scanner.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { markLength } from "./survey-file.ts";
import { recordColumn } from "./type-records.ts";

/**
 * Takes the well-formed records of a file apart without DuckDB's parser and gives the name of a table with their cells: slower,
 * for files that the parser does not read as the scanner does.
 */
export async function appendCells(
  session: Session,
  path: string,
  dialect: Dialect,
  columns: readonly string[],
  checkEncoding: boolean,
): Promise<string> {
  const types = [`${recordColumn} bigint`, ...columns.map((name) => `${name} varchar`)];
  await session.run(`create or replace temp table cells (${types.join(", ")})`);
  const appender = await session.connection.createAppender("cells");
  withFile(path, (bytes) => {
    const scanner = new RecordScanner(bytes, dialect, { start: markLength(bytes), checkEncoding });
    scanner.next();
    while (scanner.next()) {
      if (scanner.fault !== null) continue;
      appender.appendBigInt(BigInt(scanner.ordinal));
      for (const cell of splitFields(scanner.record.toString(), dialect)) {
        if (cell.text === "") appender.appendNull();
        else appender.appendVarchar(cell.text);
      }
      appender.endRow();
    }
  });
  appender.closeSync();
  return "cells";
}
