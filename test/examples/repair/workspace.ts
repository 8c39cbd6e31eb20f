import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "repair",
  name: "Repair",
  description: "What people brought to repair cafés, and what became of it.",
  zone: "Europe/London",
  currency: "GBP",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
