/**
 * Loads the event files of a folder into a lake, in a process of its own, so that its memory can be told.
 *
 *     node load-files.ts <work folder> <format> <folder of exports>
 */
import { loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { type Source, sourceSchema } from "../../pipelines/sources/definition.ts";
import { workspaceSchema } from "../../pipelines/sources/workspace.ts";

const [work = "", type = "csv", exports = ""] = process.argv.slice(2);
const text = "%Y-%m-%d %H:%M:%S";
const given: Source = {
  description: "Events of every kind",
  owner: "Bench",
  files: `events-*.${type}`,
  format: { type } as Source["format"], // one of the formats' names
  key: ["event_id"],
  columns: {
    event_id: { type: "text", required: true },
    customer_id: "text",
    happened_at: { type: "time", format: text, required: true },
    touchpoint: { type: "text", required: true },
    channel: { type: "text", allowed: ["web", "phone", "store", "app"] },
    seconds: { type: "integer", minimum: 0 },
    amount: "decimal",
    note: "text",
  },
};
const mapping = `select event_id as touch_id, customer_id, happened_at as started_at,
  happened_at + to_seconds(seconds) as ended_at, touchpoint, channel, note as fault_code from records`;
const source = {
  ...sourceSchema.parse(given),
  ...{ id: "events", path: "bench/source.ts", mappings: new Map([["touches", mapping]]) },
};
const workspace = workspaceSchema.parse({
  ...{ id: "bench", name: "Bench", description: "Ten million events.", zone: "Europe/Berlin" },
  ...{ currency: "EUR", pseudonyms: { publicKey: "bench" } },
});
const started = performance.now();
const { loads } = await loadWorkspace(
  {
    ...workspace,
    folder: exports,
    exports,
    touchpoints: [],
    translations: {},
    sources: [source],
    key: "bench",
  },
  { work, log: () => {} },
);
const seconds = (performance.now() - started) / 1000;
const accepted = loads.reduce((sum, load) => sum + load.accepted, 0);
process.stdout.write(JSON.stringify({ seconds, accepted }));
