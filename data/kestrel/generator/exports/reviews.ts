import { berlinDay, dateOf, utcTime } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Review } from "../voices.ts";
import { type Columns, type Export, rowOf, yearOf } from "./export.ts";

const columns: Columns<Review> = {
  title: () => null,
  body: ({ comment }) => comment,
  rating: ({ stars }) => stars,
  review_date: ({ answeredAt }) => utcTime(answeredAt).replace("T", " ").replace("Z", " UTC"),
  source: () => "email",
  curated: () => "ok",
  reviewer_email: ({ order }) => order.customer.email,
  product_handle: ({ order }) => order.lines[0]?.product.id ?? null,
  reply: () => null,
  order_number: ({ order }) => order.number,
  requested_on: ({ askedOn }) => dateOf(askedOn),
};

const strange = { at: Object.keys(columns).indexOf("rating"), value: "0" };

/** Reviews as the shop's review app exports them, by the year in which they were written. */
export const reviews: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }, random) =>
    episodes
      .flatMap(({ review }) => (review === null || review.answeredAt >= exportedAt ? [] : [review]))
      .map((review) => ({
        file: `reviews-${yearOf(berlinDay(review.answeredAt))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, review), strange)),
      })),
};
