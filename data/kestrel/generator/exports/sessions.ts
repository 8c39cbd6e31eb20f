import { berlinDay } from "../calendar.ts";
import { spoilJson } from "../dirt.ts";
import { ndjson } from "../file-format.ts";
import { type Export, isKnown, quarterOf } from "./export.ts";

/** Visits to the web shop, by the quarter in which they ended, packed. */
export const sessions: Export = {
  format: ndjson,
  records: ({ customer, sessions }, random) =>
    sessions
      .filter(({ endedAt }) => isKnown(endedAt))
      .map(({ id, startedAt, endedAt, order, pages }) => ({
        file: `sessions-${quarterOf(berlinDay(endedAt))}.ndjson.gz`,
        record: spoilJson(random, {
          started_at: Math.floor(startedAt),
          session_id: id,
          account: customer.account,
          order,
          ended_at: Math.floor(endedAt),
          pages: pages.map(({ page, at }, index) => ({ page, step: index + 1, opened: Math.floor(at) })),
        }),
      })),
};
