import { berlinDay, berlinTime, dateOf } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Review } from "../voices.ts";
import { type Columns, type Export, quarterOf, rowOf } from "./export.ts";

const columns: Columns<Review> = {
  review_id: ({ order }) => `r${order.number}`,
  order_number: ({ order }) => order.number,
  stars: ({ stars }) => stars,
  asked_on: ({ askedOn }) => dateOf(askedOn),
  answered_at: ({ answeredAt }) => berlinTime(answeredAt),
  comment: ({ comment }) => comment,
};

const strange = { at: Object.keys(columns).indexOf("stars"), value: "0" };

/** Reviews in the shop, by the quarter in which they were written. */
export const reviews: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }, random) =>
    episodes
      .flatMap(({ review }) => (review === null || review.answeredAt >= exportedAt ? [] : [review]))
      .map((review) => ({
        file: `reviews-${quarterOf(berlinDay(review.answeredAt))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, review), strange)),
      })),
};
