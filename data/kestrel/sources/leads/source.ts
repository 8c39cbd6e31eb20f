import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%d.%m.%Y %H:%M:%S";

export default {
  description:
    "Who asked to be called back, by form or by voice message, and when somebody did: tabs and UTF-16, as the telephone system saves for Excel",
  owner: "Sales",
  files: "rueckrufe-*.txt",
  format: { type: "csv", delimiter: "\t", encoding: "utf-16" },
  key: ["lead"],
  columns: {
    lead: { type: "text", header: "Vorgang", required: true },
    kind: { type: "text", header: "Art", required: true, allowed: ["Formular", "Sprachnachricht"] },
    contact: {
      type: "text",
      header: "Absender",
      required: true,
      personal: true,
      description: "the address in the form, or the number that called",
    },
    asked_at: { type: "time", header: "Eingang", format: time, required: true },
    called_at: { type: "time", header: "Rückruf", format: time, nulls: ["-"] },
    closed_at: {
      type: "time",
      header: "Abgelegt",
      format: time,
      nulls: ["-"],
      description: "crossed off without a call",
    },
    order_number: { type: "text", header: "Auftrag", nulls: ["-"], description: "the order that came of it" },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
