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

const setupMinutes = 15;
const since = "2023-01-01";

const charter: readonly Row[] = [
  [
    "order in few steps",
    "order.checkout",
    "effort",
    pages.length,
    "steps",
    null,
    since,
    null,
    `Order in ${pages.length} steps`,
  ],
  [
    "ready soon",
    "product.unboxing",
    "effort",
    setupMinutes,
    "minutes",
    null,
    since,
    null,
    `From the box to the first cup in ${setupMinutes} minutes`,
  ],
];

/** The service charter: what stands for everybody and is in no other system. */
export const policies: CompanyExport = {
  format: delimited([columns]),
  records: () => charter.map((row) => ({ file: "policies.csv", record: delimitedLine(row) })),
};
