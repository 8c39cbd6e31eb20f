/** The promise ledger: who promised what, and every kind of promise. */
export const ledger = {
  "ledger.makers.heading": "{touchpoint}: {maker} keeps {rate} of what was promised, against {all} for all",
  "ledger.makers.heading.alike": "{touchpoint}: nobody keeps clearly less than the others",
  "ledger.makers.finding":
    "{maker}: {rate} kept (95\u202f% interval {interval}, {due, plural, one {# due} other {# due}}){over, select, none {} other {; {over} of the promises were made with a chance of less than nine in ten of being kept, by what was known then}}.",
  "ledger.makers.finding.alike": "Lowest, but not clearly: {finding}",
  "ledger.makers.note": "People stand under pseudonyms, and only in the internal build.",
  "ledger.makers.campaign": "“{campaign}”",
  "ledger.makers.all": "all: {rate}",
  "ledger.makers.kept": "kept",
  "ledger.makers.due": "due",
  "ledger.kinds.heading":
    "{promises, plural, one {# promise} other {# promises}} on the ledger, {vague, number} of them too vague to judge",
  "ledger.kinds.finding":
    "{due, plural, one {# fell} other {# fell}} due. A promise without a level, a day or a price cannot be kept or broken; its share stands beside each kept rate.",
  "ledger.kinds.note":
    "Where a promise was changed later, the version counts that the customer had when committing.",
  "ledger.kinds.explicit": "Explicit: said outright, as in an advert or a quoted date.",
  "ledger.kinds.policy": "Policy: a rule that holds for everybody, as a service level.",
  "ledger.kinds.implied": "Implied: not said, but suggested, as by the words “in stock” beside a product.",
  "ledger.kinds.own": "Own: what the customer asked for, without a promise in return.",
} as const;
