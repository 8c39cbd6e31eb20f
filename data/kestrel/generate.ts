import { fillAside } from "./generator/aside.ts";
import { CsvFolder } from "./generator/csv.ts";
import { customers } from "./generator/exports/customers.ts";
import { estimates } from "./generator/exports/estimates.ts";
import type { Export } from "./generator/exports/export.ts";
import { orderLines } from "./generator/exports/order-lines.ts";
import { orders } from "./generator/exports/orders.ts";
import { parcels } from "./generator/exports/parcels.ts";
import { products } from "./generator/exports/products.ts";
import { reviews } from "./generator/exports/reviews.ts";
import { surveys } from "./generator/exports/surveys.ts";
import { live } from "./generator/life.ts";
import { randomStream } from "./generator/random.ts";

const kinds: readonly Export[] = [customers, orders, orderLines, parcels, estimates, reviews, surveys];
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
  fillAside(exports, (aside) => {
    const folder = new CsvFolder(aside);
    for (const row of products.rows) folder.write(products.file, products.columns, row);
    for (let index = 0; index < count; index++) writeLife(folder, seed, index);
    folder.close();
  });
}

function writeLife(folder: CsvFolder, seed: number, index: number): void {
  const life = live(seed, index);
  const dirt = randomStream(seed, index, dirtPath);
  for (const { columns, rows } of kinds) {
    for (const { file, row } of rows(life, dirt)) folder.write(file, columns, row);
  }
}
