import type { Workspace } from "../../pipelines/sources/workspace.ts";

export default {
  id: "kestrel",
  name: "Kestrel",
  description:
    "A maker of coffee machines that does not exist: two years of invented orders, what was promised with each, and what arrived.",
  zone: "Europe/Berlin",
  currency: "EUR",
  asOf: "2026-01-01T00:00:00+01:00",
  observabilityDays: 90,
  sequences: [["order.checkout", "order.confirmation", "delivery.handover", "delivery.parcel"]],
  dimensions: ["month", "region", "category", "channel"],
  // Nobody in these data exists; there is nobody to hide behind a secret.
  pseudonyms: { publicKey: "kestrel" },
} satisfies Workspace;
