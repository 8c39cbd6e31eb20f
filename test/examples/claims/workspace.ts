import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "claims",
  name: "Claims",
  description: "Requests for compensation, step by step: the running example of process mining.",
  zone: "Europe/Amsterdam",
  currency: "EUR",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
