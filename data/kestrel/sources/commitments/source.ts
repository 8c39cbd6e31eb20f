import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "What salespeople promised in talks with customers, from the notebooks that they keep in a workbook",
  owner: "Sales",
  files: "zusagen-*.xlsx",
  format: { type: "xlsx", sheet: "Zusagen", range: "A4" },
  columns: {
    number: { type: "text", header: "Nr.", required: true },
    customer: { type: "text", header: "Kunde", required: true, personal: true },
    order_number: { type: "text", header: "Auftrag" },
    salesperson: { type: "text", header: "Verkäufer", required: true, personal: true },
    made_at: { type: "time", header: "Zugesagt am", format: "%Y-%m-%dT%H:%M:%S", required: true },
    what: {
      type: "text",
      header: "Was",
      required: true,
      allowed: ["training visit", "demo machine", "delivery day", "descaling service"],
    },
    level: { type: "text", header: "Umfang" },
    condition: { type: "text", header: "Bedingung" },
    due_on: { type: "day", header: "Bis wann", format: "%Y-%m-%d", nulls: ["bald", "nach Absprache"] },
    done_at: { type: "time", header: "Erledigt am", format: "%Y-%m-%dT%H:%M:%S" },
    dropped_at: { type: "time", header: "Verzichtet am", format: "%Y-%m-%dT%H:%M:%S" },
    wording: { type: "text", header: "Wortlaut", personal: true },
  },
  key: ["number"],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks", by: "made_at" },
  maximumQuarantined: 0.02,
} satisfies Source;
