import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Repairs of phones, simulated: a packed XES log with the life cycle of each step",
  owner: "Workshop",
  files: "03_repairExample.xes.gz",
  format: { type: "xes" },
  columns: {
    "case:concept:name": { type: "text", required: true },
    "case:description": "ignored",
    "concept:name": { type: "text", required: true },
    "lifecycle:transition": { type: "text", required: true, allowed: ["start", "complete"] },
    "org:resource": { type: "text", personal: true },
    "time:timestamp": { type: "time", format: "%Y-%m-%dT%H:%M:%S.%g%z", required: true },
    defectType: "text",
    phoneType: "text",
    defectFixed: { type: "boolean", true: ["true"], false: ["false"] },
    numberRepairs: { type: "integer", minimum: 0 },
  },
  key: ["case:concept:name", "concept:name", "lifecycle:transition", "time:timestamp"],
} satisfies Source;
