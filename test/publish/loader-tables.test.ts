import { expect, it } from "vitest";
import type { Load } from "../../pipelines/ingest/load.ts";
import { loaderTables } from "../../pipelines/publish/loader-tables.ts";

const load: Load = {
  ...{ source: "orders", file: "orders.csv", hash: "a", definition: "b", bytes: 100, folder: "c" },
  ...{ records: 5, accepted: 5, quarantined: 0, remarks: [], refusals: [] },
  notes: ["2 header rows: no records", "is the file complete?"],
  repeated: { records: 0, example: null },
  tables: { journeys: 3 },
  newest: null,
};

it("loaderTables(loaded) makes a sentence of each note", () => {
  const { files } = loaderTables({ workspace: { sources: [] }, loads: [load], moment: new Date(0) });
  expect(files[0]?.notes).toBe("2 header rows: no records. Is the file complete?");
});
