/** How long customers were told to wait, and how long they waited. */
export const durations = {
  "durations.heading": "Promised {promised}, needed {actual}",
  "durations.finding":
    "Half of the fulfilled promises gave the company {promised} or more; half were met within {actual}.",
  "durations.note":
    "Upwards: how long customers were told to wait. Downwards: how long it took. A promise with much to spare is easily kept, so the kept rate is read together with this. Medians of {promises, plural, one {# fulfilled promise} other {# fulfilled promises}}.",
  "durations.beyond":
    "{durations, plural, one {# duration beyond {limit} is in the page’s table and not drawn.} other {# durations beyond {limit} are in the page’s table and not drawn.}}",
  "durations.median.promised": "promised: median {duration}",
  "durations.median.actual": "actual: median {duration}",
  "durations.measure.promised": "promised",
  "durations.measure.actual": "actual",
  "durations.column.measure": "Duration",
  "durations.column.from": "From ({unit})",
  "durations.column.to": "Below ({unit})",
  "durations.column.promises": "Promises",
} as const;
