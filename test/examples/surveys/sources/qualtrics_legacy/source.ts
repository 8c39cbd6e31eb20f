import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description:
    "Qualtrics before 2018: two header rows, of which the second names the columns but for the questions",
  owner: "Research",
  files: "qualtrics_legacy_two_header_rows.csv",
  format: { type: "csv", header: { rows: 2, names: 1 } },
  columns: {
    response: { type: "text", required: true, header: "V1" },
    V2: "ignored",
    V3: "ignored",
    V4: "ignored",
    V5: "ignored",
    V6: "ignored",
    status: { type: "integer", header: "V7" },
    started: { type: "time", format: time, header: "V8" },
    ended: { type: "time", format: time, header: "V9" },
    finished: { type: "boolean", true: ["1"], false: ["0"], header: "V10" },
    Q1: "integer",
    Q2: "text",
    LocationLatitude: "ignored",
    LocationLongitude: "ignored",
    LocationAccuracy: "ignored",
    nothing: { type: "ignored", position: 16, header: "", description: "every line ends with a comma" },
  },
  key: ["response"],
} satisfies Source;
