import { berlinDay, berlinTime } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { SurveyAnswer } from "../voices.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

const columns: Columns<SurveyAnswer> = {
  response_id: ({ order, wave }) => `s${order.number}-${wave}`,
  order_number: ({ order }) => order.number,
  wave: ({ wave }) => wave,
  asked_at: ({ askedAt }) => berlinTime(askedAt),
  answered_at: ({ answeredAt }) => berlinTime(answeredAt),
  delivery: ({ delivery }) => delivery,
  setting_up: ({ product }) => product,
};

const strange = { at: Object.keys(columns).indexOf("delivery"), value: "9" };

/** Answers of the panel, before and after an order, by the year in which they were given. */
export const surveys: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }, random) =>
    episodes
      .flatMap(({ answers }) => answers)
      .filter(({ answeredAt }) => answeredAt < exportedAt)
      .map((answer) => ({
        file: `surveys-${yearOf(berlinDay(answer.answeredAt))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, answer), strange)),
      })),
};
