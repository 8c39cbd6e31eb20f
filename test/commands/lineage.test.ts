import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { startLineage } from "../../pipelines/commands/lineage.ts";
import { orders, smallWorkspace } from "./small-workspace.ts";

it("build tells its beginning and its end to openlineage.ndjson, and why it failed", async () => {
  const small = await smallWorkspace();
  let time = Date.parse("2024-03-01T10:00:00Z");
  const clock = () => (time += 1000);
  const run = () => build({ workspace: small.folder, audience: "internal" }, small.terminal, clock);
  await run();
  await small.write("exports/orders.csv", orders.replace("promised", "promise"));
  await expect(run()).rejects.toThrow('"promised" is renamed "promise"');
  const text = await readFile(join(small.output, ".touchline/small/openlineage.ndjson"), "utf8");
  const events = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events.map(({ eventType }) => eventType)).toEqual(["START", "COMPLETE", "START", "FAIL"]);
  const ids = events.map((event) => event.run.runId);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).toBe(ids[3]);
  expect(ids[0]).not.toBe(ids[2]);
  expect(events[0].eventTime < events[1].eventTime).toBe(true);
  expect(events[1].inputs[0].inputFacets.dataQualityMetrics.rowCount).toBe(3);
  expect(events[3].run.facets.errorMessage.message).toContain('no column "promised"');
  expect(text).not.toContain("@example.org");
  await rm(small.output, { recursive: true, force: true });
});

it("a run does not tell the words of an error that no one wrote for people", async () => {
  const { output } = await smallWorkspace();
  const lineage = await startLineage(output, { workspace: "small", started: new Date(0) }, () => 0);
  await lineage.fail(new TypeError("cannot read ann@example.org"));
  const text = await readFile(join(output, "openlineage.ndjson"), "utf8");
  expect(text).toContain("unexpected: TypeError");
  expect(text).not.toContain("ann@example.org");
  await rm(output, { recursive: true, force: true });
});
