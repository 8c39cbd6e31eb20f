import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { appendCells } from "../../pipelines/ingest/append-cells.ts";
import { openSession } from "../../pipelines/ingest/session.ts";

describe("appendCells", () => {
  it("takes well-formed records apart, each with its number", async () => {
    const folder = mkdtempSync(join(tmpdir(), "touchline-"));
    const session = await openSession({
      folders: [folder],
      temporary: folder,
      memoryLimit: "256MB",
      threads: 1,
    });
    onTestFinished(() => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const path = join(folder, "x.csv");
    writeFileSync(path, '\ufeffa,b\r\n1,"x\r\n""y"""\nonly\n\n2,""\n3,\u0000\u{1F600}');
    const dialect = { delimiter: ",", quote: '"', escape: '"' };
    const table = await appendCells(session, path, dialect, ["c0", "c1"], false);
    expect(await session.rows(`from ${table}`)).toEqual([
      { __record: "1", c0: "1", c1: 'x\r\n"y"' },
      { __record: "3", c0: "2", c1: null },
      { __record: "4", c0: "3", c1: "\u0000\u{1F600}" },
    ]);
  });
});
