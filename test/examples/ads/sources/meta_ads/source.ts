import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Meta Ads, by ad and week; the currency stands in the header",
  owner: "Marketing",
  files: "meta_ads_*.csv",
  numbers: { thousands: "," },
  columns: {
    "Reporting starts": { type: "day", format: "%Y-%m-%d", required: true },
    "Reporting ends": { type: "day", format: "%Y-%m-%d", required: true },
    "Campaign name": { type: "text", required: true },
    "Ad set name": { type: "text", required: true },
    "Ad name": { type: "text", required: true },
    spent: { type: "decimal", header: "Amount spent ({currency})", minimum: 0 },
    Impressions: { type: "integer", minimum: 0 },
    "Link clicks": { type: "integer", minimum: 0 },
    Purchases: { type: "integer", minimum: 0 },
    cost_per_purchase: { type: "decimal", header: "Cost per Purchase ({currency})" },
    Frequency: "decimal",
  },
  key: ["Reporting starts", "Campaign name", "Ad set name", "Ad name"],
} satisfies Source;
