import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { orders, smallWorkspace } from "../commands/small-workspace.ts";

/** Orders enough that loading them takes a moment. */
const records = 20_000;

/** One of two deliveries of the same export. */
export type Delivery = "first" | "second";

/** A workspace whose builds are killed, in a folder of its own. */
export async function crashWorkspace() {
  const small = await smallWorkspace();
  return {
    ...small,
    deliver: (delivery: Delivery) => small.write("exports/orders.csv", ordersOf(delivery)),
    remove: () => rm(small.output, { recursive: true, force: true }),
  };
}

function ordersOf(delivery: Delivery): string {
  const share = delivery === "first" ? 3 : 4;
  const lines = Array.from({ length: records }, (_, index) => {
    const day = String((index % 25) + 1).padStart(2, "0");
    const delivered = index % share === 0 ? "" : `2024-01-${day} ${index % 2 === 0 ? "12" : "23"}:59`;
    const promised = index % 97 === 0 ? "2024-02-30" : `2024-01-${day}`;
    return `n${index},c${index % 7000}@example.org,2024-01-01 09:00,${promised},${delivered}\n`;
  });
  return orders + lines.join("");
}

/** SHA-256 over the names and bytes of all files of a site; null if there is none. */
export async function siteHash(site: string): Promise<string | null> {
  if (!existsSync(join(site, "index.html"))) return null;
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(site.length)).update(await readFile(file));
  return hash.digest("hex");
}
