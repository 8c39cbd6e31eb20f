import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "ads",
  name: "Ads",
  description: "Day exports of two advertising platforms: what was promised to whom, and for how much.",
  zone: "America/New_York",
  currency: "USD",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
