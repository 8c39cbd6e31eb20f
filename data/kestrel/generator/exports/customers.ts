import { dateOf } from "../calendar.ts";
import type { Customer } from "../customers.ts";
import { csv, delimited, delimitedLine } from "../delimited.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

const columns: Columns<Customer> = {
  customer_number: ({ number }) => number,
  shop_account: ({ account }) => account,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  region: ({ region }) => region.name,
  tier: ({ tier }) => tier,
  came_by: ({ acquiredBy }) => acquiredBy,
  referred_by: ({ referredBy }) => referredBy,
  customer_since: ({ firstOrderOn }) => dateOf(firstOrderOn),
};

const dialect = { ...csv, delimiter: ";" };

/** The customer file, by the year in which customers came. */
export const customers: Export = {
  format: delimited([Object.keys(columns)], dialect),
  records: ({ customer }) => [
    {
      file: `customers-${yearOf(customer.firstOrderOn)}.csv`,
      record: delimitedLine(rowOf(columns, customer), dialect),
    },
  ],
};
