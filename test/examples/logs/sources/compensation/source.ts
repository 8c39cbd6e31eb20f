import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Requests for compensation, the running example of process mining, as XES",
  owner: "Service",
  files: "running-example.xes",
  format: { type: "xes" },
  columns: {
    "case:concept:name": { type: "text", required: true },
    "case:creator": "ignored",
    "concept:name": { type: "text", required: true },
    "org:resource": { type: "text", personal: true },
    "time:timestamp": { type: "time", format: "%Y-%m-%dT%H:%M:%S.%g%z", required: true },
    Activity: "ignored",
    Resource: "ignored",
    Costs: { type: "integer", minimum: 0 },
  },
  key: ["case:concept:name", "concept:name", "time:timestamp"],
} satisfies Source;
