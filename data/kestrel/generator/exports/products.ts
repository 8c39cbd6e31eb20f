import { products as catalogue, type Product } from "../company.ts";
import type { Row } from "../csv.ts";
import { type Columns, rowOf } from "./export.ts";

const columns: Columns<Product> = {
  product_id: ({ id }) => id,
  name: ({ name }) => name,
  category: ({ category }) => category,
  list_price: ({ price }) => price.toFixed(2),
};

/** The catalogue: one file for everything that can be bought. */
export const products: { file: string; columns: readonly string[]; rows: readonly Row[] } = {
  file: "products.csv",
  columns: Object.keys(columns),
  rows: catalogue.map((product) => rowOf(columns, product)),
};
