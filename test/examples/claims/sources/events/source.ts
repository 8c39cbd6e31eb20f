import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description:
    "The event log as pandas writes it: a nameless index first, some columns twice under other names",
  owner: "Service",
  files: "running-example.csv",
  columns: {
    index: { type: "ignored", position: 1, header: "" },
    "concept:name": { type: "text", required: true },
    "org:resource": { type: "text", personal: true },
    "time:timestamp": { type: "time", format: "%Y-%m-%d %H:%M:%S%z", required: true },
    Activity: "ignored",
    Resource: "ignored",
    Costs: { type: "integer", minimum: 0 },
    "case:concept:name": { type: "text", required: true },
    "case:creator": "ignored",
  },
  key: ["case:concept:name", "concept:name", "time:timestamp"],
} satisfies Source;
