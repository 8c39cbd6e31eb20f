import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description:
    "Google Ads, by day: two lines of report title where it is downloaded by hand, totals at the end",
  owner: "Marketing",
  files: "google_ads_*.csv",
  format: { type: "csv", preamble: "until header", footer: { pattern: "^Total" } },
  nulls: ["--"],
  numbers: { thousands: "," },
  columns: {
    Day: { type: "day", format: "%Y-%m-%d", required: true },
    Campaign: { type: "text", required: true },
    "Ad group": "text",
    "Currency code": { type: "text", required: true },
    Cost: { type: "decimal", minimum: 0 },
    "Impr.": { type: "integer", minimum: 0 },
    Clicks: { type: "integer", minimum: 0 },
    Conversions: "decimal",
    "Conv. value": "decimal",
  },
  key: ["Day", "Campaign", "Ad group"],
} satisfies Source;
