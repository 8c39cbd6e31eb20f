import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "surveys",
  name: "Surveys",
  description: "The same question asked with three survey tools.",
  zone: "Europe/Zurich",
  currency: "CHF",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
