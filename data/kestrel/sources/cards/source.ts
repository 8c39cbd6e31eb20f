import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Comment cards, and notes of focus groups and of the advisory panel, keyed in by hand",
  owner: "Customer experience",
  files: "karten-*.csv",
  format: { type: "csv", delimiter: ";", encoding: "latin-1" },
  nulls: ["–", "k. A."],
  columns: {
    card: { type: "text", header: "Nr.", required: true },
    instrument: {
      type: "text",
      header: "Herkunft",
      required: true,
      allowed: ["Kommentarkarte", "Fokusgruppe", "Kundenbeirat"],
    },
    touchpoint: { type: "text", header: "Kontaktpunkt", required: true },
    score: {
      type: "integer",
      header: "Note",
      minimum: 1,
      maximum: 5,
      description: "as ticked: 1 not at all satisfied, 5 entirely",
    },
    note: { type: "text", header: "Anmerkung", personal: true },
    written_on: { type: "day", header: "Datum", format: "%d.%m.%Y", required: true },
  },
  key: ["card"],
  maximumQuarantined: 0.02,
} satisfies Source;
