import type { Examples } from "../../../../pipelines/sources/examples.ts";

const card = {
  "Nr.": "card1",
  Herkunft: "Kommentarkarte",
  Kontaktpunkt: "product.unboxing",
  Note: 2,
  Anmerkung: "Anleitung fehlt, Frau Öz musste helfen",
  Datum: "05.07.2024",
};

export default [
  {
    name: "a ticked card; what is written on it stays outside",
    given: card,
    gives: {
      responses: [
        {
          response_id: "card1",
          touchpoint: "product.unboxing",
          measure: "satisfaction",
          value: 2,
          scale_high: 5,
          instrument: "comment_card",
          asked_on: "2024-07-05",
          comment: null,
        },
      ],
    },
  },
  {
    name: "a note without a tick mentions its touchpoint",
    given: { ...card, Herkunft: "Kundenbeirat", Note: "k. A." },
    gives: { responses: [{ measure: "mention", value: null, instrument: "advisory_panel" }] },
  },
  {
    name: "a mark of the other kind",
    given: { ...card, Note: 6 },
    refused: { rule: "out of range", column: "score" },
  },
] satisfies Examples;
