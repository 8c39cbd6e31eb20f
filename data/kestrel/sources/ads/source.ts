import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Google Ads, campaigns by month: a title above, totals below, numbers as Germans write them",
  owner: "Marketing",
  files: "google-ads-*.csv",
  format: { type: "csv", preamble: 2, footer: { pattern: "^Gesamt" } },
  nulls: ["--"],
  numbers: { decimal: ",", thousands: "." },
  columns: {
    month: { type: "day", header: "Monat", format: "%Y-%m-%d", required: true },
    status: { type: "ignored", header: "Kampagnenstatus" },
    campaign: { type: "text", header: "Kampagne", required: true },
    type: { type: "text", header: "Kampagnentyp", allowed: ["Suche", "Display", "Video"] },
    starts_on: { type: "day", header: "Startdatum", format: "%Y-%m-%d" },
    ends_on: { type: "day", header: "Enddatum", format: "%Y-%m-%d" },
    headline: { type: "text", header: "Anzeigentitel 1", description: "what the advert is called" },
    claim: { type: "text", header: "Textzeile 1", description: "what the advert claims" },
    currency: { type: "text", header: "Währungscode", required: true },
    cost: { type: "decimal", header: "Kosten", minimum: 0 },
    impressions: { type: "integer", header: "Impr.", minimum: 0 },
    clicks: { type: "integer", header: "Klicks", minimum: 0 },
    conversions: { type: "decimal", header: "Conversions", minimum: 0 },
  },
  key: ["month", "campaign"],
  maximumQuarantined: 0.02,
} satisfies Source;
