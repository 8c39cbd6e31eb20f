import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Load } from "../../pipelines/ingest/load.ts";
import { completeEvent, failEvent, startEvent } from "../../pipelines/publish/open-lineage.ts";
import { sourceSchema } from "../../pipelines/sources/definition.ts";

const facets = z.record(z.string(), z.looseObject({ _producer: z.url(), _schemaURL: z.url() }));
const dataset = { namespace: z.string(), name: z.string(), facets };
/** What the JSON Schema of OpenLineage 2-0-2 demands of a run event. */
const runEvent = z.strictObject({
  eventType: z.enum(["START", "RUNNING", "COMPLETE", "ABORT", "FAIL", "OTHER"]),
  eventTime: z.iso.datetime(),
  run: z.strictObject({ runId: z.uuid(), facets }),
  job: z.strictObject({ namespace: z.string(), name: z.string(), facets }),
  inputs: z.array(z.strictObject({ ...dataset, inputFacets: facets })),
  outputs: z.array(z.strictObject({ ...dataset, outputFacets: facets })),
  producer: z.url(),
  schemaURL: z.url(),
});

const run = { workspace: "small", started: new Date("2024-03-01T10:00:00Z") };
const later = new Date("2024-03-01T10:01:00Z");
const source = {
  ...sourceSchema.parse({
    description: "Orders",
    owner: "Shop",
    files: "orders*.csv",
    key: ["id"],
    columns: {
      id: { type: "text", required: true, description: "the order" },
      count: { type: "integer", minimum: 0 },
      status: { type: "text", allowed: ["open"] },
      other: "ignored",
    },
  }),
  id: "orders",
  path: "source.ts",
  mappings: new Map<string, string>(),
};
const load: Load = {
  ...{ source: "orders", file: "orders.csv", hash: "a", definition: "b", bytes: 100, folder: "c" },
  ...{
    records: 5,
    accepted: 3,
    quarantined: 2,
    remarks: [],
    notes: [],
    repeated: { records: 0, example: null },
    tables: { journeys: 3 },
    newest: null,
  },
  refusals: [
    { rule: "not an integer", column: "count", records: 1 },
    { rule: "too few fields", column: null, records: 1 },
  ],
};
const complete = completeEvent(run, later, { sources: [source] }, [load, { ...load, refusals: [] }]);

describe("run events", () => {
  it.each([startEvent(run), complete, failEvent(run, later, "no such file")])(
    "$eventType has the shape that OpenLineage demands",
    (event) => {
      expect(runEvent.parse(event)).toEqual(event);
    },
  );

  it("of one run carry one id, and of another run another", () => {
    const ids = [startEvent(run), complete, failEvent(run, later, "x")].map((event) => event.run.runId);
    expect(new Set(ids).size).toBe(1);
    expect(startEvent({ ...run, workspace: "other" }).run.runId).not.toBe(ids[0]);
    expect(startEvent({ ...run, started: later }).run.runId).not.toBe(ids[0]);
  });

  it("tell what a source gave, with its columns", () => {
    expect(complete.inputs).toMatchObject([
      {
        namespace: "small.exports",
        name: "orders",
        facets: { schema: { fields: [{ name: "id", type: "text", description: "the order" }, {}, {}, {}] } },
        inputFacets: { dataQualityMetrics: { rowCount: 10, bytes: 200, fileCount: 2 } },
      },
    ]);
  });

  it("tell each rule that was declared and whether all records kept it", () => {
    expect(complete.inputs[0]?.inputFacets.dataQualityAssertions?.assertions).toEqual([
      { assertion: "not an integer", success: false, column: "count" },
      { assertion: "too few fields", success: false },
      { assertion: "required", success: true, column: "id" },
      { assertion: "out of range", success: true, column: "count" },
      { assertion: "not allowed", success: true, column: "status" },
    ]);
  });

  it("tell the rows of each canonical table that has some", () => {
    expect(complete.outputs).toMatchObject([
      { namespace: "small.lake", name: "journeys", outputFacets: { outputStatistics: { rowCount: 6 } } },
    ]);
  });

  it("tell why a build failed", () => {
    expect(failEvent(run, later, "no such file").run.facets).toMatchObject({
      errorMessage: { message: "no such file", programmingLanguage: "TYPESCRIPT" },
    });
  });
});
