/** Search over the site, and the ways from a page to the explorer. */
export const find = {
  "find.title": "Find",
  "find.lead": "Everything that this site has a page, a picture or a definition for.",
  "find.label": "What are you looking for?",
  "find.found":
    "{count, plural, =0 {Nothing fits. Try another word.} one {# place fits} other {# places fit}}",
  "find.stages": "Stages and touchpoints",
  "find.figures": "Figures",
  "find.metrics": "Metrics",
  "find.pages": "Pages",
  "find.explore": "Explore these promises by month, region, customer and channel",
  "find.explore.all": "Explore all promises by month, touchpoint, region, customer and channel",
} as const;
