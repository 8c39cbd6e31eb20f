import type { Workspace } from "../../pipelines/sources/workspace.ts";

export default {
  id: "olist",
  name: "Olist",
  description:
    "Orders of a Brazilian marketplace from September 2016 to October 2018: what was promised when the customer paid, and what arrived.",
  zone: "America/Sao_Paulo",
  currency: "BRL",
  asOf: "2018-10-18T00:00:00-03:00",
  observabilityDays: 90,
  // Lateness travels with the seller and with the day (design effects of about 5 and 16), not with the customer.
  clusters: ["seller", "day"],
  sequences: [["order.checkout", "order.approval", "delivery.handover", "delivery.parcel"]],
  dimensions: ["month", "region", "category", "channel"],
  // The data set is published with hashed ids; there is nothing left to hide behind a secret.
  pseudonyms: { publicKey: "olist" },
} satisfies Workspace;
