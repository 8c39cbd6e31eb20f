import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "logs",
  name: "Event logs",
  description: "Process-mining logs: XES, packed and not, and OCEL 2.0.",
  zone: "Europe/Amsterdam",
  currency: "EUR",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
