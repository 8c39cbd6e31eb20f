import type { annotations as en } from "../en/annotations.ts";

/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, από {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, {from} – {to})",
  "annotations.kind.campaign": "καμπάνια",
  "annotations.kind.outage": "διακοπή λειτουργίας",
  "annotations.kind.price": "αλλαγή τιμής",
  "annotations.kind.change": "αλλαγή",
} as const satisfies Record<keyof typeof en, string>;
