import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description:
    "Qualtrics: three header rows, of which the first names the columns, the others word and import them",
  owner: "Research",
  files: "qualtrics_three_header_rows.csv",
  format: { type: "csv", header: { rows: 3, names: 1 } },
  columns: {
    StartDate: { type: "time", format: time },
    EndDate: { type: "time", format: time },
    Status: "integer",
    IPAddress: { type: "ignored" },
    Progress: { type: "integer", minimum: 0, maximum: 100, unit: "percent" },
    "Duration (in seconds)": { type: "integer", minimum: 0, unit: "seconds" },
    Finished: { type: "boolean", true: ["1"], false: ["0"] },
    RecordedDate: { type: "time", format: time, required: true },
    ResponseId: { type: "text", required: true },
    RecipientLastName: "ignored",
    RecipientFirstName: "ignored",
    RecipientEmail: { type: "text", personal: true },
    ExternalReference: "text",
    LocationLatitude: "ignored",
    LocationLongitude: "ignored",
    DistributionChannel: "text",
    UserLanguage: "text",
    Q1: { type: "integer", description: "This is a multiple choice question." },
    Q2: { type: "text", description: "This is a free text question." },
    "Q2 - Topics": "ignored",
  },
  key: ["ResponseId"],
  newest: "RecordedDate",
} satisfies Source;
