import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "A panel that every maker can buy: how buyers rated each make, by half year",
  owner: "Marketing",
  files: "panel-*.csv",
  format: { type: "csv", preamble: "until header", footer: { pattern: "^Source:" } },
  columns: {
    wave: { type: "text", header: "Wave", required: true },
    maker: { type: "text", header: "Make", required: true },
    item: {
      type: "text",
      header: "Item",
      required: true,
      allowed: ["satisfaction", "recommend", "value"],
    },
    score: { type: "decimal", header: "Mean (1-10)", nulls: ["n/a"], minimum: 1, maximum: 10 },
    respondents: { type: "integer", header: "n", required: true, minimum: 0 },
  },
  key: ["wave", "maker", "item"],
} satisfies Source;
