import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runExamples } from "../../pipelines/ingest/run-examples.ts";
import { readExamples } from "../../pipelines/sources/examples.ts";
import { readDefinitions } from "../../pipelines/sources/read-workspace.ts";
import { ownFiles, root } from "../house/tracked-files.ts";

const workspaces = ownFiles(/^data\/[^/]+\/workspace\.ts$/).map(dirname);
const folder = mkdtempSync(join(tmpdir(), "touchline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("there are workspaces to try", () => {
  expect(workspaces).toEqual(expect.arrayContaining(["data/kestrel", "data/olist"]));
});

describe.each(workspaces)("the examples of %s", async (path) => {
  const { sources, zone, key } = await readDefinitions(join(root, path), { environment: process.env });

  it.each(sources.map((source) => ({ id: source.id, source })))("$id hold", async ({ id, source }) => {
    const examples = await readExamples(source);
    expect(examples.length, `${id} has two examples or more`).toBeGreaterThanOrEqual(2);
    expect(
      examples.some(({ refused }) => refused !== undefined),
      `${id} shows a refusal`,
    ).toBe(true);
    const surroundings = { zone, key, folder: join(folder, path) };
    const results = await runExamples(source, examples, surroundings);
    expect(results.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(results).toHaveLength(examples.length);
  });
});
