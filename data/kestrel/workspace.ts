import type { Workspace } from "../../pipelines/sources/workspace.ts";

const openingHours = ["08:00", "18:00"] as const;

export default {
  id: "kestrel",
  name: "Kestrel",
  description:
    "A maker of coffee machines that does not exist: two years of invented customers, what they were promised at every step, and what they got.",
  languages: ["en", "it", "ru", "es", "el", "lt"],
  zone: "Europe/Berlin",
  currency: "EUR",
  asOf: "2026-01-01T00:00:00+01:00",
  observabilityDays: 90,
  calendars: {
    support: {
      hours: {
        monday: [...openingHours],
        tuesday: [...openingHours],
        wednesday: [...openingHours],
        thursday: [...openingHours],
        friday: [...openingHours],
      },
      holidays: [
        ...["2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-20", "2024-10-03"],
        ...["2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29"],
        ...["2025-06-09", "2025-10-03", "2025-12-25", "2025-12-26", "2026-01-01"],
      ],
    },
  },
  sequences: [
    ["order.checkout", "order.confirmation"],
    ["order.checkout", "delivery.handover", "delivery.hub", "delivery.parcel"],
  ],
  annotations: [
    {
      kind: "change",
      label: "Parcels to the North and the East go with Dashpost",
      from: "2025-03-01",
      touchpoints: ["delivery.handover", "delivery.hub", "delivery.parcel"],
    },
    { kind: "campaign", label: "“Before you are awake”, on video", from: "2025-03-01", to: "2025-05-31" },
    { kind: "campaign", label: "Grinder weeks", from: "2025-11-10", to: "2025-12-07" },
  ],
  segments: [{ segment: "Sent by another customer", customers: { referred: true } }],
  dimensions: ["month", "region", "category", "channel", "tier", "kind", "audience", "segment"],
  // Nobody in these data exists; there is nobody to hide behind a secret.
  pseudonyms: { publicKey: "kestrel" },
} satisfies Workspace;
