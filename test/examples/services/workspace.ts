import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "services",
  name: "Services",
  description: "What services send as JSON: refunds, trackings of parcels, metrics of tickets.",
  zone: "UTC",
  currency: "EUR",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
