import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Terminal } from "../../pipelines/commands/terminal.ts";

const project = join(import.meta.dirname, "../..");

/** The source of the orders. */
export const ordersSource = `export default {
    description: "Orders", owner: "Shop", files: "orders.csv", key: ["order"],
    columns: {
      order: { type: "text", required: true },
      customer: { type: "text", personal: true },
      ordered: { type: "time", format: "%Y-%m-%d %H:%M", required: true },
      promised: { type: "day", format: "%Y-%m-%d", required: true },
      delivered: { type: "time", format: "%Y-%m-%d %H:%M" },
    },
    promises: [{ field: "promised", touchpoint: "delivery.parcel", kind: "policy", aspect: "time", journey: "order", madeAt: "ordered" }],
    outcomes: [{ field: "delivered", touchpoint: "delivery.parcel", aspect: "time", journey: "order" }],
  };`;

const files: Readonly<Record<string, string>> = {
  "workspace.ts": `export default {
    id: "small", name: "Small", description: "Three orders.", zone: "Europe/Berlin", currency: "EUR",
    asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" },
  };`,
  "touchpoints.csv":
    "touchpoint,stage,order,label,owner,valid_from\ndelivery.parcel,delivery,1,Parcel,Logistics,\n",
  "sources/orders/source.ts": ordersSource,
  "sources/orders/journeys.sql":
    "select \"order\" as journey_id, customer as customer_id, 'order' as kind, ordered as started_at from records",
};

/** Three orders: kept, late, and overdue. */
export const orders = `order,customer,ordered,promised,delivered
a,ann@example.org,2024-01-01 09:00,2024-01-05,2024-01-04 12:00
b,ben@example.org,2024-01-02 09:00,2024-01-06,2024-01-09 12:00
c,cem@example.org,2024-01-03 09:00,2024-01-07,
`;

/**
 * A workspace of one source in a folder of its own, and a terminal that remembers what it was told. The folder lies below the
 * project, for pages that are built elsewhere share a working folder of Astro's, and builds at the same time disturb each other.
 */
export async function smallWorkspace(changes: Readonly<Record<string, string>> = {}) {
  await mkdir(join(project, ".touchline"), { recursive: true });
  const output = await mkdtemp(join(project, ".touchline/test-"));
  const folder = join(output, "small");
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries({ ...files, "exports/orders.csv": orders, ...changes }))
    await write(file, text);
  const notes: string[] = [];
  const terminal: Terminal = {
    print: () => {},
    note: (text) => notes.push(text),
    environment: {},
    root: project,
    output,
    here: output,
  };
  return {
    output,
    folder,
    work: join(output, ".touchline/small"),
    site: join(output, "dist/small"),
    terminal,
    notes,
    write,
  };
}
