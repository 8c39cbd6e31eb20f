import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "audience",
  name: "Audience",
  description: "Who belongs to a segment of customers.",
  zone: "UTC",
  currency: "USD",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
