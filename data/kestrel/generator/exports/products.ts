import { products as catalogue } from "../company.ts";
import { jsonDocument } from "../file-format.ts";
import type { CompanyExport } from "./export.ts";

const life = { days: 730, since: "2020-01-01" };
const livesLong: readonly string[] = ["espresso machines", "filter machines", "grinders"];

/** The catalogue: everything that can be bought, and how long machines are promised to live. */
export const products: CompanyExport = {
  format: jsonDocument("products", (count) => ({ count, currency: "EUR" })),
  records: () =>
    catalogue.map(({ id, name, category, price }) => ({
      file: "catalogue.json",
      record: JSON.stringify({
        sku: id,
        title: name,
        category,
        price: { amount: price.toFixed(2), currency: "EUR" },
        promised_life: livesLong.includes(category) ? life : null,
      }),
    })),
};
