import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "permits",
  name: "Permits",
  description:
    "Applications for permits in a Dutch municipality, each with the day on which it should be done.",
  zone: "Europe/Amsterdam",
  currency: "EUR",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
