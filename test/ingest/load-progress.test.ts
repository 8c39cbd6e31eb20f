import { expect, it } from "vitest";
import { type LoadProgress, ProgressOfFiles } from "../../pipelines/ingest/load-progress.ts";
import { loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { good, header, SmallWorkspace } from "./small-workspace.ts";

it("adds up the files that are read, and the share of the one that is", () => {
  const told: LoadProgress[] = [];
  const files = [
    { file: "a.csv", bytes: 300 },
    { file: "b.csv", bytes: 100 },
  ] as const;
  const progress = new ProgressOfFiles(files, (one) => told.push(one));
  progress.begin(files[0])(0.5, 1000);
  progress.done(files[0], 990);
  progress.begin(files[1]);
  progress.done(files[1], 10);
  progress.end();
  expect(
    told.map(({ file, filesRead, bytesRead, recordsRead }) => [file, filesRead, bytesRead, recordsRead]),
  ).toEqual([
    ["a.csv", 0, 0, 0],
    ["a.csv", 0, 150, 500],
    ["b.csv", 1, 300, 990],
    [null, 2, 400, 1000],
  ]);
});

it("of a large file says now and then how far it is, and never goes back", async () => {
  const records = 250_000;
  const lines = Array.from({ length: records }, (_, index) => good.replace("1", String(index)));
  const workspace = new SmallWorkspace().export("orders.csv", [header, ...lines, ""].join("\n"));
  const told: LoadProgress[] = [];
  const options = { work: workspace.work, log: () => {}, progress: (one: LoadProgress) => told.push(one) };
  await loadWorkspace(workspace.definition, options);
  const read = told.map(({ recordsRead }) => recordsRead);
  expect(told.length).toBeGreaterThanOrEqual(6);
  expect(read).toEqual(read.toSorted((one, other) => one - other));
  expect(read.at(-1)).toBe(records);
  expect(told.every(({ bytesRead, bytes }) => bytesRead <= bytes)).toBe(true);
}, 60_000);
