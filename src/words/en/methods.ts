/** The page that says how each number is computed. */
export const methods = {
  "methods.summary":
    "What every word and number on these pages means, and in which SQL file each number is computed.",
  "methods.heading": "How each number is computed",
  "methods.contents": "On this page",
  "methods.verdicts": "What can become of a promise",
  "methods.verdicts.due":
    "A promise is anything a customer may expect: a quoted date, a policy, an advert. Each is paired with what happened and gets one verdict. Exceeded, kept and broken are the promises that <em>fell due</em>; shares are of those.",
  "methods.verdicts.month":
    "A promise belongs to the month in which it fell due. What the customer was told when committing leads; what the company said last stands beside it, and the two are never mixed.",
  "methods.interval": "What an interval says",
  "methods.interval.meaning":
    "Each estimate stands with a 95\u202f% interval: the values that the record leaves plausible. If the whole were repeated many times, such intervals would hold the truth in about 95 of 100 cases. A wide interval means little evidence, not a bad result.",
  "methods.interval.customers":
    "One customer can appear many times, so promises are not independent. Customers are put into 32 groups, and every number is computed again with each group left out; how much it moves gives the interval (jackknife, Student’s t with 31 degrees of freedom). Rates use Wilson’s interval with the number of promises that this variance is worth.",
  "methods.interval.clusters":
    "Here outcomes also travel with what they have in common ({clusters}), so the same is done for that, and the widest interval is shown.",
  "methods.interval.counts": "Counts are counts and have no interval.",
  "methods.cluster.seller": "seller",
  "methods.cluster.day": "day",
  "methods.design-effect":
    "How much more the kept rate varies than it would if every promise stood alone (its design effect):",
  "methods.windows": "What is judged only after a while",
  "methods.windows.meaning":
    "A contact may be followed by another, a repair by the same fault. Until the time has passed in which that would count, nobody can tell, and the contact or the repair is in no number. The company sets these times.",
  "methods.metrics": "Metrics",
  "methods.relations": "Relations in SQL",
  "methods.relations.meaning":
    "Each reads only those before it, says what one row is, and states what must be true of every row. This build ran {checks, plural, one {# such check} other {# such checks}}; all of them held, or there would be no site.",
  "methods.relation.grain": "One row for each <english>{grain}</english>.",
  "methods.relation.file": "In <code>{file}</code>.",
  "methods.relation.reads": "Reads:",
  "methods.relation.sql": "SQL of {relation}",
  "methods.cubes": "What these pages are made of",
  "methods.cubes.meaning": "Arrow files of counts and sums; no row of a customer is in them.",
  "methods.withheld":
    "{count, plural, one {# value of a dimension is withheld: it holds} other {# values of a dimension are withheld: each holds}} fewer than {customers} customers, or would give one away that does.",
  "methods.cube.rows": "{count, plural, one {# row} other {# rows}}.",
} as const;
