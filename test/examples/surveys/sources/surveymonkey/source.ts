import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description:
    "SurveyMonkey, condensed: the second header row names the answers of questions that have several",
  owner: "Research",
  files: "surveymonkey_*.csv",
  format: { type: "csv", header: { rows: 2, names: 1 } },
  columns: {
    "Respondent ID": { type: "text", required: true },
    "Collector ID": "text",
    "Start Date": { type: "day", format: ["%Y-%m-%d", "%m/%d/%Y"] },
    "End Date": { type: "day", format: ["%Y-%m-%d", "%m/%d/%Y"] },
    "IP Address": "ignored",
    satisfied: { type: "integer", header: "How satisfied are you?", minimum: 1, maximum: 5 },
    recommend: { type: "integer", header: "How likely to recommend?", minimum: 0, maximum: 10 },
    Age: { type: "integer", minimum: 0, maximum: 120, unit: "years" },
  },
  key: ["Respondent ID"],
} satisfies Source;
