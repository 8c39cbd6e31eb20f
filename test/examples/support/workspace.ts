import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "support",
  name: "Support",
  description: "Tickets of a Zendesk and the service levels that were promised for them.",
  zone: "UTC",
  currency: "USD",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
