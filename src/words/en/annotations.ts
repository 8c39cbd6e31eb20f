/** What else happened while months passed: campaigns, outages, changes. */
export const annotations = {
  "annotations.since": "{label} ({kind}, since {from})",
  "annotations.on": "{label} ({kind}, {day})",
  "annotations.between": "{label} ({kind}, {from} to {to})",
  "annotations.kind.campaign": "campaign",
  "annotations.kind.outage": "outage",
  "annotations.kind.price": "price change",
  "annotations.kind.change": "change",
} as const;
