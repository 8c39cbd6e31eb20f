import { z } from "zod";
import { day, instant, number, oneOf, text } from "./columns.ts";
import { canonicalTable } from "./table.ts";

/** Answers that people gave: surveys, reviews, cards, panels, mystery shoppers. */
export const responses = canonicalTable(
  "responses",
  {
    grain: "one answer to one question",
    key: ["response_id", "question"],
    newest: "answered_at",
    required: ["response_id", "question", "measure"],
  },
  z.object({
    response_id: text(),
    question: text(),
    respondent_id: text(),
    /** Where, or of whom, the question was asked: a site, or the pseudonym of an agent. */
    resource_id: text(),
    weight: number(),
    journey_id: text(),
    customer_id: text(),
    product_id: text(),
    touchpoint: text(),
    item: text(),
    aspect: text(),
    measure: oneOf([
      "expectation",
      "adequate",
      "desired",
      "ideal",
      "perception",
      "versus_expectation",
      "importance",
      "satisfaction",
      "recommend",
      "effort",
      "repurchase",
      "told_others",
      "mention",
      "trust",
      "price",
      "functional",
      "dysfunctional",
    ]),
    value: number(),
    scale_low: number(),
    scale_high: number(),
    polarity: number(),
    instrument: oneOf([
      "survey",
      "review",
      "comment_card",
      "focus_group",
      "advisory_panel",
      "mystery_shopper",
    ]),
    asked_at: instant(),
    /** The local day of the question, for sources that know no more than the day. */
    asked_on: day(),
    answered_at: instant(),
    wave: text(),
    subject: text(),
    comment: text(),
    language: text(),
  }),
);
