import type { Workspace } from "../../../pipelines/sources/workspace.ts";

export default {
  id: "shop",
  name: "Shop",
  description: "Orders of a Shopify shop and how their parcels went.",
  zone: "America/New_York",
  currency: "USD",
  pseudonyms: { publicKey: "examples" },
} satisfies Workspace;
