import type { Examples } from "../../../../pipelines/sources/examples.ts";

const march = {
  Monat: "2024-03-01",
  Kampagne: "spring",
  Kampagnentyp: "Video",
  Startdatum: "2024-03-01",
  Enddatum: "2024-05-31",
  "Anzeigentitel 1": "Before you are awake",
  "Textzeile 1": "Ready in 25 seconds.",
  Währungscode: "EUR",
  Kosten: "8.354,20",
  "Impr.": "1.013.245",
  Klicks: "9.120",
  Conversions: "191,00",
};

export default [
  {
    name: "the months of a campaign are one message, whose claim is a standing promise",
    given: [march, { ...march, Monat: "2024-04-01", Kosten: "1.000,00", Conversions: "--" }],
    gives: {
      campaigns: [
        {
          campaign_id: "spring",
          channel: "video",
          spend: 9354.2,
          starts_on: "2024-03-01",
          ends_on: "2024-05-31",
        },
      ],
      promises: [
        {
          promise_id: "spring/promise.advert/quality",
          standing: true,
          campaign_id: "spring",
          valid_from: "2024-02-29T23:00:00Z",
          target: 25,
          unit: "seconds",
        },
      ],
    },
  },
  {
    name: "a claim without a number is a promise all the same, and a vague one",
    given: { ...march, "Textzeile 1": "Noticeably better coffee, quickly." },
    gives: { promises: [{ target: null, wording: "Noticeably better coffee, quickly." }] },
  },
  {
    name: "title and totals are no campaigns",
    given: `Kampagnenbericht
1. März 2024 - 31. Mai 2024
Monat,Kampagnenstatus,Kampagne,Kampagnentyp,Startdatum,Enddatum,Anzeigentitel 1,Textzeile 1,Währungscode,Kosten,Impr.,Klicks,Conversions
2024-03-01,Beendet,spring,Video,2024-03-01,2024-05-31,Awake,Ready in 25 seconds.,EUR,"8.354,20",1.013.245,9.120,"191,00"
Gesamt: Konto, --, --, --, --, --, --, --,EUR,"8.354,20",1.013.245,9.120,"191,00"
`,
    gives: { campaigns: [{ campaign_id: "spring", spend: 8354.2 }] },
  },
  {
    name: "costs as Americans write them",
    given: { ...march, Kosten: "8,354.20" },
    refused: { rule: "not a decimal", column: "cost" },
  },
] satisfies Examples;
