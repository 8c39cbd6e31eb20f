import { berlinDay, berlinTime } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { soil } from "../dirt.ts";
import type { ParquetFormat } from "../file-format.ts";
import type { Replacement } from "../replacements.ts";
import { type Export, yearOf } from "./export.ts";

const format: ParquetFormat = {
  type: "parquet",
  columns: {
    replacement_id: "VARCHAR",
    case_number: "VARCHAR",
    serial_number: "VARCHAR",
    new_serial_number: "VARCHAR",
    article: "VARCHAR",
    requested_at: "TIMESTAMP",
    dispatch_by: "TIMESTAMP",
    dispatched_at: "TIMESTAMP",
    warehouse: "VARCHAR",
    cost: "DECIMAL(9,2)",
  },
};

/** Replacements as the warehouse keeps them, by the year in which they were asked for. */
export const replacements: Export = {
  format,
  records: ({ replacements: all }, random) =>
    all
      .filter(({ requestedAt }) => requestedAt < exportedAt)
      .map((replacement) => ({
        file: `replacements-${yearOf(berlinDay(replacement.requestedAt))}.parquet`,
        record: JSON.stringify(
          soil(random, recordOf(replacement), { strangeValue: (record) => ({ ...record, warehouse: "?" }) }),
        ),
      })),
};

function recordOf(replacement: Replacement) {
  const { dispatchedAt } = replacement;
  const isGone = dispatchedAt !== null && dispatchedAt < exportedAt;
  return {
    replacement_id: replacement.id,
    case_number: replacement.caseId,
    serial_number: replacement.unit,
    new_serial_number: isGone ? replacement.newUnit : null,
    article: replacement.product,
    requested_at: berlinTime(replacement.requestedAt),
    dispatch_by: berlinTime(replacement.dispatchBy),
    dispatched_at: isGone ? berlinTime(dispatchedAt) : null,
    warehouse: "Hamm",
    cost: replacement.cost,
  };
}
