import { fillAside } from "./generator/aside.ts";
import { ExportFolder } from "./generator/export-folder.ts";
import { customers } from "./generator/exports/customers.ts";
import { estimates } from "./generator/exports/estimates.ts";
import type { CompanyExport, Export } from "./generator/exports/export.ts";
import { orderLines } from "./generator/exports/order-lines.ts";
import { orders } from "./generator/exports/orders.ts";
import { parcels } from "./generator/exports/parcels.ts";
import { products } from "./generator/exports/products.ts";
import { reviews } from "./generator/exports/reviews.ts";
import { surveys } from "./generator/exports/surveys.ts";
import { live } from "./generator/life.ts";
import { randomStream } from "./generator/random.ts";

/** What the company's systems tell of its customers, one after the other… */
const kinds: readonly Export[] = [customers, orders, orderLines, parcels, estimates, reviews, surveys];

/** …and of itself. */
const companyKinds: readonly CompanyExport[] = [products];

const dirtPath = 1;

/**
 * Writes the exports of the demonstration: the lives of its customers, as the company's systems saw them. The same seed gives
 * the same bytes; the first customers of a larger company are those of a smaller one.
 *
 * @param exports the folder, which is there when it is complete and not before
 */
export async function generate(
  exports: string,
  { customers: count = 6000, seed = 1 }: { customers?: number; seed?: number } = {},
): Promise<void> {
  await fillAside(exports, async (aside) => {
    const folder = new ExportFolder(aside);
    for (const { format, records } of companyKinds) {
      for (const { file, record } of records(seed)) folder.write(file, format, record);
    }
    for (let index = 0; index < count; index++) writeLife(folder, seed, index);
    await folder.close();
  });
}

function writeLife(folder: ExportFolder, seed: number, index: number): void {
  const life = live(seed, index);
  const dirt = randomStream(seed, index, dirtPath);
  for (const { format, records } of kinds) {
    for (const { file, record } of records(life, dirt)) folder.write(file, format, record);
  }
}
