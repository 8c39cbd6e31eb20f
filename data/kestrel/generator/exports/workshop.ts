import { berlinDay, berlinTime, dateOf, type Moment } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { soil } from "../dirt.ts";
import type { ParquetFormat } from "../file-format.ts";
import type { Repair } from "../repairs.ts";
import { type Export, yearOf } from "./export.ts";

const format: ParquetFormat = {
  type: "parquet",
  columns: {
    repair_id: "VARCHAR",
    case_number: "VARCHAR",
    serial_number: "VARCHAR",
    article: "VARCHAR",
    fault_code: "VARCHAR",
    received_at: "TIMESTAMP",
    promised_on: "DATE",
    returned_at: "TIMESTAMP",
    under_warranty: "BOOLEAN",
    quote: "DECIMAL(9,2)",
    charged: "DECIMAL(9,2)",
    parts: "STRUCT(part VARCHAR, price DECIMAL(9,2))[]",
    cost: "DECIMAL(9,2)",
  },
};

/** Repairs as the workshop's own system keeps them, by the year in which they came in. */
export const workshop: Export = {
  format,
  records: ({ repairs }, random) =>
    repairs
      .filter(({ receivedAt }) => receivedAt < exportedAt)
      .map((repair) => ({
        file: `repairs-${yearOf(berlinDay(repair.receivedAt))}.parquet`,
        record: JSON.stringify(
          soil(random, recordOf(repair), { strangeValue: (record) => ({ ...record, fault_code: "?" }) }),
        ),
      })),
};

function recordOf(repair: Repair) {
  const isReturned = repair.returnedAt !== null && repair.returnedAt < exportedAt;
  return {
    repair_id: repair.id,
    case_number: repair.caseId,
    serial_number: repair.unit,
    article: repair.product,
    fault_code: repair.faultCode as string,
    received_at: berlinTime(repair.receivedAt),
    promised_on: dateOf(repair.promisedOn),
    returned_at: localTime(repair.returnedAt),
    under_warranty: repair.underWarranty,
    quote: repair.quote,
    charged: isReturned ? repair.charged : null,
    parts: isReturned ? repair.parts : [],
    cost: isReturned ? repair.cost : 0,
  };
}

function localTime(at: Moment | null): string | null {
  return at === null || at >= exportedAt ? null : berlinTime(at);
}
