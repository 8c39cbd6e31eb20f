/** The explorer: what is chosen, what it says, and its controls. */
export const explorer = {
  "explorer.title": "Explore",
  "explorer.lead":
    "Choose months, stages, touchpoints and customers: every number follows at once, and the address of this page is the view that you see.",
  "explorer.without":
    "The pictures here are drawn by the page’s script once its numbers are loaded, which has not happened. Every number that it starts from is also on the pages of the touchpoints, which need none:",
  "explorer.loading": "Loading {size} of numbers …",
  "explorer.failed":
    "The numbers could not be loaded ({fault}). Load the page again; if that does not help, the site is not whole.",
  "explorer.dropped":
    "The link names what this site does not have; shown is the nearest view without it: {parts}",
  "explorer.publication":
    "This edition is for publication: it holds one dimension at a time, and what rests on few customers is withheld{withheld, plural, =0 {} one { (# value)} other { (# values)}}. What is not in it cannot be found by filtering.",

  // The finding: {rate} of the promises due, with its interval; one message for each measure.
  "explorer.finding.kept": "{rate} of {due} promises due were kept or exceeded",
  "explorer.finding.exceeded": "{rate} of {due} promises due were met better than promised",
  "explorer.finding.broken": "{rate} of {due} promises due were broken",
  "explorer.finding.late": "{rate} of {due} promises due were met late",
  "explorer.finding.missed": "{rate} of {due} promises due missed their level",
  "explorer.finding.failed": "{rate} of {due} promises due were refused by the company",
  "explorer.finding.overdue": "{rate} of {due} promises due are overdue",
  "explorer.finding.none": "No promise fell due in this selection",
  "explorer.finding.interval": "95\u202f% interval {interval}.",
  "explorer.finding.apart":
    "These filters are in no table together: {dimensions}. Take one of them away to see a number.",
  // Two selections: first A, then B.
  "explorer.finding.both": "A: {first}; B: {second}",
  "explorer.difference.clear":
    "A minus B: {difference} points (95\u202f% interval {interval}), more than chance explains.",
  "explorer.difference.unclear":
    "A minus B: {difference} points (95\u202f% interval {interval}); that may be chance.",
  "explorer.beside":
    "Of {promises} promises made, the others: {not_due} not yet due, {unknown} unknown, {void} void, {vague} vague.",

  "explorer.chosen": "What is chosen",
  "explorer.chosen.all": "Everything is chosen: nothing is left out.",
  "explorer.chosen.left": "Left out: {left} of {all} promises due ({share}).",
  "explorer.chosen.is": "{dimension}: {values}",
  "explorer.chosen.not": "{dimension}: all but {values}",
  "explorer.chosen.range": "{dimension}: {from} to {to}",
  "explorer.chosen.remove": "Take away the filter {filter}",

  "explorer.measure": "Share",
  "explorer.measure.kept": "kept",
  "explorer.measure.exceeded": "exceeded",
  "explorer.measure.broken": "broken",
  "explorer.measure.late": "late",
  "explorer.measure.missed": "missed",
  "explorer.measure.failed": "failed",
  "explorer.measure.overdue": "overdue",
  "explorer.period": "By",
  "explorer.period.month": "month",
  "explorer.period.quarter": "quarter",
  "explorer.period.year": "year",
  "explorer.version": "Promise as",
  "explorer.version.commitment": "first given",
  "explorer.version.last": "last moved",
  "explorer.split": "Side by side",
  "explorer.split.none": "nothing",
  "explorer.undo": "Undo",
  "explorer.redo": "Redo",
  "explorer.reset": "Start again",
  "explorer.copy": "Copy the link",
  "explorer.copied": "The link to this view is copied.",
  "explorer.compare": "Compare",
  "explorer.compare.stop": "Stop comparing",
  "explorer.compare.which": "The next choice goes to",
  "explorer.compare.first": "A",
  "explorer.compare.second": "B",

  "explorer.time": "Month by month",
  "explorer.time.quarter": "Quarter by quarter",
  "explorer.time.year": "Year by year",
  "explorer.time.how": "Drag over the months to choose them, or say from when to when.",
  "explorer.time.thin":
    "Hollow: so few promises due that neither line nor axis follows them; an arrow says that the share lies beyond the end.",
  "explorer.time.from": "From",
  "explorer.time.to": "to",
  "explorer.time.all": "All months",
  "explorer.time.due": "promises due, at most {most}",
  "explorer.quarter": "Q{quarter} {year}",
  "explorer.numbers": "The same numbers as a table",
  "explorer.column.period": "When due",
  "explorer.column.share": "Share",
  "explorer.column.interval": "95\u202f% interval",
  "explorer.column.due": "Due",
  "explorer.column.rank": "Rank",

  "explorer.touchpoint": "Stages and touchpoints",
  "explorer.region": "Regions",
  "explorer.category": "Categories",
  "explorer.channel": "Channels",
  "explorer.tier": "Tiers",
  "explorer.kind": "Kinds of promise",
  "explorer.audience": "Audiences",
  "explorer.segment": "Customer segments",
  "explorer.ranks":
    "Ranks run from the lowest share to the highest; a range says that chance could order them otherwise (Holm, all pairs). Each list has its own scale, whose ends stand above it; its dotted line is all promises together, and an arrow says that something lies beyond an end.",
  "explorer.rank": "{first, number}–{last, number}",
  "explorer.together": "Not shown: these are in no table together: {dimensions}.",
  "explorer.press": "Press a name to choose it, again to let it go.",
  "explorer.row": "{name}: {rate}, 95\u202f% interval {interval}, {due} due",
  "explorer.row.none": "{name}: nothing fell due",

  "explorer.verdicts": "What became of the promises due",
  "explorer.slack": "How much earlier or later than promised",
  "explorer.slack.median":
    "Half were met at least {median} before their time (95\u202f% interval {interval}).",
  "explorer.slack.median.zero":
    "Half were met on the day or at the moment promised, or earlier (95\u202f% interval {interval}).",
  "explorer.slack.median.late":
    "Half were met {median} after their time or later (95\u202f% interval {interval}).",
  "explorer.slack.earlier": "← later",
  "explorer.slack.later": "earlier →",
  "explorer.slack.promised": "as promised",
  "explorer.wait": "How long it took",
  "explorer.wait.median":
    "Half were fulfilled within {median} (95\u202f% interval {interval}); of those that were followed to the end.",
  "explorer.wait.never": "Fewer than half were fulfilled; of those that were followed to the end.",
  "explorer.one":
    "Choose a single touchpoint to see how early or late its promises were met, and how long that took.",
  "explorer.multiples": "{dimension}, side by side",
  "explorer.multiples.most": "Shown are the {shown} with most promises due, of {all}.",
} as const;
