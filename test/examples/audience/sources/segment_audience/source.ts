import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "A Segment audience: CR LF, no last line break, ids once more as JSON",
  owner: "Marketing",
  files: "segment_audience.csv",
  columns: {
    key: { type: "text", required: true },
    external_ids: {
      type: "ignored",
      description: "the ids of the other columns, as JSON with typographic quotes",
    },
    anonymous_id: { type: "text", required: true },
    email: { type: "text", personal: true },
    email_1: { type: "text", personal: true },
  },
  key: ["key", "anonymous_id"],
} satisfies Source;
