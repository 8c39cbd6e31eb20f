import type { Source } from "../../../../../pipelines/sources/definition.ts";

// Milliseconds are left out where there are none.
const time = ["%Y-%m-%d %H:%M:%S%z", "%Y-%m-%d %H:%M:%S.%f%z"];

export default {
  description:
    "The receipt phase of permit applications: an event per row, what is said of the case repeated in each",
  owner: "Registry",
  files: "receipt.csv",
  columns: {
    "case:channel": { type: "text", required: true },
    "case:concept:name": { type: "text", required: true },
    "case:deadline": { type: "time", format: time, required: true },
    "case:department": "text",
    "case:enddate": { type: "time", format: time },
    "case:enddate_planned": { type: "time", format: time, required: true },
    "case:group": "text",
    "case:responsible": { type: "text", personal: true },
    "case:startdate": { type: "time", format: time, required: true },
    "concept:instance": { type: "text", required: true },
    "concept:name": { type: "text", required: true },
    "lifecycle:transition": { type: "text", allowed: ["complete"] },
    "org:group": { type: "text", nulls: ["EMPTY"] },
    "org:resource": { type: "text", personal: true },
    "time:timestamp": { type: "time", format: time, required: true },
  },
  key: ["concept:instance"],
  promises: [
    {
      field: "case:enddate_planned",
      touchpoint: "delivery.permit",
      kind: "explicit",
      aspect: "time",
      journey: "case:concept:name",
      madeAt: "case:startdate",
      wording: "The planned end of the case",
    },
    {
      field: "case:deadline",
      touchpoint: "delivery.term",
      kind: "policy",
      aspect: "time",
      journey: "case:concept:name",
      madeAt: "case:startdate",
      wording: "The term for a decision",
    },
  ],
  outcomes: [
    { field: "case:enddate", touchpoint: "delivery.permit", aspect: "time", journey: "case:concept:name" },
    { field: "case:enddate", touchpoint: "delivery.term", aspect: "time", journey: "case:concept:name" },
  ],
} satisfies Source;
