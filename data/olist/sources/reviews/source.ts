import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description: "Reviews that customers gave of an order, one to five stars",
  owner: "Customer experience",
  files: "olist_order_reviews_dataset.csv",
  key: ["review_id", "order_id"],
  columns: {
    review_id: { type: "text", required: true },
    order_id: { type: "text", required: true },
    review_score: { type: "integer", required: true, minimum: 1, maximum: 5 },
    review_comment_title: { type: "text", personal: true },
    review_comment_message: { type: "text", personal: true },
    review_creation_date: {
      type: "day",
      format: time,
      description: "the day on which the customer was asked",
    },
    review_answer_timestamp: { type: "time", format: time },
  },
} satisfies Source;
