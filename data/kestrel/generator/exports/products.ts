import { products as catalogue, type Product } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { type Columns, type CompanyExport, rowOf } from "./export.ts";

const columns: Columns<Product> = {
  product_id: ({ id }) => id,
  name: ({ name }) => name,
  category: ({ category }) => category,
  list_price: ({ price }) => price.toFixed(2),
};

/** The catalogue: one file for everything that can be bought. */
export const products: CompanyExport = {
  format: delimited([Object.keys(columns)]),
  records: () =>
    catalogue.map((product) => ({ file: "products.csv", record: delimitedLine(rowOf(columns, product)) })),
};
