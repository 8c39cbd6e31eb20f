import { readFile, rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { sources } from "../../pipelines/commands/sources.ts";
import { progressLine, tellLoading } from "../../pipelines/commands/tell-loading.ts";
import type { Terminal } from "../../pipelines/commands/terminal.ts";
import { orders, smallWorkspace } from "./small-workspace.ts";

const begun = { file: "a.csv", filesRead: 0, files: 4, bytesRead: 0, bytes: 400, recordsRead: 0 };

describe("progressLine", () => {
  it("promises nothing before a file is read", () => {
    expect(progressLine(begun, 3)).toBe("loading a.csv (1 of 4)");
  });

  it("tells records per second, and the time left at the speed so far", () => {
    const line = (seconds: number) =>
      progressLine({ ...begun, file: "b.csv", filesRead: 1, bytesRead: 100, recordsRead: 30_000 }, seconds);
    expect(line(2)).toBe("loading b.csv (2 of 4), 15,000 records/s, 6.0 s left");
    expect(line(20)).toBe("loading b.csv (2 of 4), 1,500 records/s, 60 s left");
    expect(line(200)).toBe("loading b.csv (2 of 4), 150 records/s, 10 min left");
  });
});

describe("loading", () => {
  const files = {
    "exports/orders.csv": orders,
    "exports/orders-2.csv": orders.replaceAll(/^[abc],/gm, "x$&"),
  };
  const definition = (text: string) => text.replace('files: "orders.csv"', 'files: "orders*.csv"');

  async function told(watch: (terminal: Terminal, lines: string[]) => Terminal): Promise<string[]> {
    const small = await smallWorkspace(files);
    const path = `${small.folder}/sources/orders/source.ts`;
    await small.write("sources/orders/source.ts", definition(await readFile(path, "utf8")));
    const lines: string[] = [];
    await sources(
      { workspace: small.folder },
      watch({ ...small.terminal, note: (line) => lines.push(line) }, lines),
      () => 0,
    );
    await rm(small.output, { recursive: true, force: true });
    return lines;
  }

  it("is one line per file where output is kept", async () => {
    expect(await told((terminal) => terminal)).toEqual([
      "orders: exports/orders-2.csv: 3 records",
      "orders: exports/orders.csv: 3 records",
    ]);
  });

  it("is one line that is written over on a terminal, and a sum at the end", async () => {
    let time = 0;
    const lines = await told((terminal, lines) => ({
      ...terminal,
      meter: {
        show: (line) => lines.push(`~${line}`),
        clear: () => lines.push("~"),
        now: () => (time += 1000),
      },
    }));
    const first = /^~loading orders-2\.csv \(1 of 2\)/;
    const second = /^~loading orders\.csv \(2 of 2\), 1 records\/s, \d\.\d s left$/;
    expect(lines).toEqual([
      "~loading orders-2.csv (1 of 2)",
      ...[first, first, second, second, second].map((line) => expect.stringMatching(line)),
      "~",
      "loaded 2 files, 6 records in 7.0 s, 1 records/s",
    ]);
  });

  it("says nothing where nothing is read", () => {
    const shown: string[] = [];
    const meter = { show: (line: string) => shown.push(line), clear: () => {}, now: () => 0 };
    tellLoading({ print() {}, note() {}, environment: {}, root: "", output: "", here: "", meter });
    expect(shown).toEqual([]);
  });
});
