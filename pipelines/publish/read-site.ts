import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Site, siteSchema } from "./published.ts";

/** What a published folder says of its site beside the tables. */
export function readSite(folder: string): Site {
  return siteSchema.parse(JSON.parse(readFileSync(join(folder, "site.json"), "utf8")));
}
