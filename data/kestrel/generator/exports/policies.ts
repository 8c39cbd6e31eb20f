import { delimited, delimitedLine, type Row } from "../delimited.ts";
import { pages } from "../sessions.ts";
import type { CompanyExport } from "./export.ts";

const columns = [
  "policy",
  "touchpoint",
  "aspect",
  "target",
  "unit",
  "clock",
  "valid_from",
  "valid_to",
  "wording",
];

const charter: readonly Row[] = [
  [
    "order in few steps",
    "order.checkout",
    "effort",
    pages.length,
    "steps",
    null,
    "2023-01-01",
    null,
    `Order in ${pages.length} steps`,
  ],
];

/** The service charter: what stands for everybody and is in no other system. */
export const policies: CompanyExport = {
  format: delimited([columns]),
  records: () => charter.map((row) => ({ file: "policies.csv", record: delimitedLine(row) })),
};
