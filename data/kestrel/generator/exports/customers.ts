import { dateOf } from "../calendar.ts";
import type { Customer } from "../customers.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

const columns: Columns<Customer> = {
  customer_number: ({ number }) => number,
  shop_account: ({ account }) => account,
  email: ({ email }) => email,
  region: ({ region }) => region.name,
  tier: ({ tier }) => tier,
  came_by: ({ acquiredBy }) => acquiredBy,
  customer_since: ({ firstOrderOn }) => dateOf(firstOrderOn),
};

/** The customer file of the shop, by the year in which customers came. */
export const customers: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ customer }) => [
    {
      file: `customers-${yearOf(customer.firstOrderOn)}.csv`,
      record: delimitedLine(rowOf(columns, customer)),
    },
  ],
};
