import type { annotations as en } from "../en/annotations.ts";

/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, desde el {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, del {from} al {to})",
  "annotations.kind.campaign": "campaña",
  "annotations.kind.outage": "interrupción",
  "annotations.kind.price": "cambio de precio",
  "annotations.kind.change": "cambio",
} as const satisfies Record<keyof typeof en, string>;
