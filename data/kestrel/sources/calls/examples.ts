import type { Examples } from "../../../../pipelines/sources/examples.ts";

const leg = {
  Anruf: "call1",
  Abschnitt: 1,
  Rufnummer: "+4930123456",
  Vorgang: "case1",
  Beginn: "02.07.2024 09:15:00",
  Menüweg: "main 0 › repair 12",
  Warteschlange: "repairs",
  "Zusage (Sek.)": 120,
  "Wartet seit": "02.07.2024 09:15:40",
  Angenommen: "02.07.2024 09:16:55",
  Beendet: "02.07.2024 09:25:00",
  "Wartezeit (Min.)": "1,25",
  Platz: "ag-07",
  Ergebnis: "gelöst",
};

export default [
  {
    name: "a call is its way through the menu, and a desk",
    given: leg,
    gives: {
      touches: [
        { touch_id: "call1/menu/01", step: "menu", resource_id: "main", started_at: "2024-07-02T07:15:00Z" },
        {
          touch_id: "call1/menu/02",
          step: "menu",
          resource_id: "repair",
          started_at: "2024-07-02T07:15:12Z",
        },
        {
          touch_id: "call1/desk/1",
          contact_id: "call1",
          step: "desk",
          resource_id: "repairs",
          agent_id: { pseudonymOf: "ag-07" },
          queued_at: "2024-07-02T07:15:40Z",
          started_at: "2024-07-02T07:16:55Z",
          result: "resolved",
        },
      ],
      promises: [{ touchpoint: "support.phone", standing: true, target: 120, unit: "seconds" }],
    },
  },
  {
    name: "hung up in the menu, nobody was ever asked for",
    given: {
      ...leg,
      Menüweg: "main 0 › repair 12 › main 25",
      Warteschlange: null,
      "Zusage (Sek.)": null,
      "Wartet seit": null,
      Angenommen: null,
      "Wartezeit (Min.)": null,
      Platz: null,
      Ergebnis: "aufgelegt",
    },
    gives: {
      touches: [
        { resource_id: "main", result: null },
        { resource_id: "repair", result: null },
        { resource_id: "main", result: "abandoned", ended_at: "2024-07-02T07:25:00Z" },
      ],
      promises: [],
    },
  },
  {
    name: "transferred, the second leg has no menu",
    given: [
      { ...leg, Menüweg: "main 0", Ergebnis: "weitergeleitet" },
      { ...leg, Abschnitt: 2, Menüweg: null, Warteschlange: "technical" },
    ],
    gives: {
      touches: [
        { step: "menu" },
        { touch_id: "call1/desk/1", result: "transferred" },
        { touch_id: "call1/desk/2", resource_id: "technical" },
      ],
    },
  },
  {
    name: "minutes with a decimal point",
    given: { ...leg, "Wartezeit (Min.)": "1.25" },
    refused: { rule: "not a decimal", column: "waited" },
  },
] satisfies Examples;
