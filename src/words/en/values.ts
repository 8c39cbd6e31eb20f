/** The kept rate by region, category, channel or tier. */
export const values = {
  "values.region": "Region",
  "values.category": "Category",
  "values.channel": "Channel",
  "values.tier": "Tier",
  "values.region.heading, none": "No region stands clearly below the rest",
  "values.category.heading, none": "No category stands clearly below the rest",
  "values.channel.heading, none": "No channel stands clearly below the rest",
  "values.tier.heading, none": "No tier stands clearly below the rest",
  // {worst} is the name of one, {all} how many there are.
  "values.region.heading":
    "Worst: {worst}; {worse, plural, one {# of {all} regions is} other {# of {all} regions are}} clearly below the rest",
  "values.category.heading":
    "Worst: {worst}; {worse, plural, one {# of {all} categories is} other {# of {all} categories are}} clearly below the rest",
  "values.channel.heading":
    "Worst: {worst}; {worse, plural, one {# of {all} channels is} other {# of {all} channels are}} clearly below the rest",
  "values.tier.heading":
    "Worst: {worst}; {worse, plural, one {# of {all} tiers is} other {# of {all} tiers are}} clearly below the rest",
  "values.finding":
    "{worst}: {rate} kept (95\u202f% interval {interval}, {due} due), against {overall} for all.",
  "values.finding, none":
    "Lowest, but not clearly: {worst} with {rate} kept (95\u202f% interval {interval}, {due} due), against {overall} for all.",
  "values.finding, equal":
    "Nothing stands out: the lowest, {worst}, has {rate} kept ({due} due), the same as all together.",
  "values.drawn":
    "{drawn, plural, =0 {None drawn has} one {Drawn is the lowest with} other {Drawn are the # lowest with}} at least {least} promises due; {all, plural, =2 {both are} other {all # are}} in the page’s table.",
  "values.note":
    "Diamond: clearly worse than everyone else, filled circle: clearly better, hollow: no clear difference, after Holm’s correction for {comparisons, plural, one {# comparison} other {# comparisons}}.",
  "values.few": "What rests on fewer than {least, number} is hollow too, and too few to judge.",
  "values.beyond": "An arrow points to what lies beyond the axis.",
  // Inside the picture: the line of all, and the headings of the numbers at its right.
  "values.all": "all: {rate}",
  "values.picture.kept": "kept",
  "values.picture.due": "due",
  "values.column.kept": "Kept",
  "values.column.due": "Promises due",
  "values.column.difference": "Broken more than the rest",
  "values.column.p": "p (Holm)",
  "values.column.standing": "Against the rest",
  "values.standing.worse": "worse",
  "values.standing.better": "better",
  "values.standing.no clear difference": "no clear difference",
  "values.standing.too few": "too few to judge",
} as const;
