import type { annotations as en } from "../en/annotations.ts";

/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, nuo {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, nuo {from} iki {to})",
  "annotations.kind.campaign": "kampanija",
  "annotations.kind.outage": "sutrikimas",
  "annotations.kind.price": "kainos pakeitimas",
  "annotations.kind.change": "pokytis",
} as const satisfies Record<keyof typeof en, string>;
