import type { annotations as en } from "../en/annotations.ts";

/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, inizio: {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, {from} – {to})",
  "annotations.kind.campaign": "campagna",
  "annotations.kind.outage": "interruzione",
  "annotations.kind.price": "variazione di prezzo",
  "annotations.kind.change": "cambiamento",
} as const satisfies Record<keyof typeof en, string>;
