import type { annotations as en } from "../en/annotations.ts";

/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, с {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, с {from} по {to})",
  "annotations.kind.campaign": "кампания",
  "annotations.kind.outage": "сбой",
  "annotations.kind.price": "изменение цены",
  "annotations.kind.change": "изменение",
} as const satisfies Record<keyof typeof en, string>;
