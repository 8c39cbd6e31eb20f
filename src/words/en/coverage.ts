/** Where a promise, an outcome and a voice are on record. */
export const coverage = {
  "coverage.heading":
    "{blind, number} of {all, plural, one {# touchpoint} other {# touchpoints}} cannot be judged: {touchpoints}",
  "coverage.heading.all": "Every touchpoint has a promise and an outcome on record",
  "coverage.named": "“{touchpoint}”",
  "coverage.more": "{count, plural, one {# more} other {# more}}",
  "coverage.lasting":
    "How long a product is promised to last ({touchpoints}) is judged over its life: the overview counts it as a promise for each product sold, the ledger and “Explore” leave it out.",
  "coverage.finding":
    "At {blind, plural, one {# touchpoint} other {# touchpoints}} a promise or its outcome is missing from the record, at {unheard, number} nobody was asked about the touchpoint itself. Dissatisfaction often starts where nobody looks.",
  "coverage.note":
    "Filled: on record. Dashed: missing. Promise: what the customer may expect; a new day for a promise made at another touchpoint is a version of that promise and judged there. Outcome: what happened. Voice: somebody was asked about this touchpoint itself; not every question is a rating, and a rating of the whole journey is not counted.",
} as const;
