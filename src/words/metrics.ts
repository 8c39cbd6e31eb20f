import { measureDefinitions } from "./measures.ts";

/** A metric's name and definition, as the methods page prints them. */
export interface Definition {
  readonly name: string;
  readonly meaning: string;
}

/** Every metric that pages show, by the name it has in `touchline metrics`. */
export const definitions: Readonly<Record<string, Definition>> = {
  promises: { name: "Promises", meaning: "Every promise made at a touchpoint, whatever became of it." },
  due: {
    name: "Promises due",
    meaning:
      "Promises that were exceeded, kept or broken by the day up to which the record is seen. Each belongs to the month of its promised day.",
  },
  verdicts: {
    name: "Verdicts",
    meaning:
      "What became of each promise. Exceeded, kept and broken add up to the promises due; the others are counted beside them and never hidden inside.",
  },
  kept_rate: {
    name: "Kept rate",
    meaning:
      "Of the promises that fell due, the share exceeded or kept. Padding a promise also keeps it, so the promised and the actual duration stand beside it.",
  },
  exceeded_rate: {
    name: "Exceeded rate",
    meaning: "Of the promises that fell due, the share met clearly better than promised.",
  },
  broken_rate: { name: "Broken rate", meaning: "Of the promises that fell due, the share broken." },
  as_promised_rate: {
    name: "As promised",
    meaning: "Of the promises that fell due, the share kept and not exceeded.",
  },
  late_share: { name: "Late share", meaning: "Of the promises that fell due, the share met too late." },
  too_early_share: {
    name: "Too early share",
    meaning: "Of the promises that fell due, the share met before the promised window.",
  },
  missed_share: {
    name: "Missed share",
    meaning: "Of the promises that fell due, the share met below the promised level.",
  },
  failed_share: {
    name: "Failed share",
    meaning: "Of the promises that fell due, the share that the company will not meet any more.",
  },
  overdue_share: {
    name: "Overdue share",
    meaning:
      "Of the promises that fell due, the share with nothing recorded, not so long ago that the record is in doubt.",
  },
  late_rate: {
    name: "Late rate",
    meaning: "Of the promises that were fulfilled, the share fulfilled later than promised.",
  },
  kept_rate_if_unknown_broken: {
    name: "Kept rate, lower bound",
    meaning: "The kept rate if every promise with an unknown outcome had been broken.",
  },
  kept_rate_if_unknown_kept: {
    name: "Kept rate, upper bound",
    meaning: "The kept rate if every promise with an unknown outcome had been kept.",
  },
  measurable_share: {
    name: "Measurable share",
    meaning: "Of all promises made, the share with a target that can be checked.",
  },
  balance: {
    name: "Balance",
    meaning:
      "Share exceeded minus share broken, in points from −100 to 100. It describes a touchpoint; it does not rank one against another.",
  },
  slack: {
    name: "Slack",
    meaning:
      "How much earlier (plus) or later (minus) than promised a promise was met. A promise given as a day is kept until that day ends, in the workspace’s time zone.",
  },
  durations: {
    name: "Promised and actual duration",
    meaning:
      "From the moment the promise was made: how long the customer was told to wait, and how long it took. Medians of the promises fulfilled.",
  },
  mean_rating: {
    name: "Mean rating",
    meaning:
      "The mean score that customers gave, by what became of the promise on the same journey. It shows what goes together, not what causes what.",
  },
  rating_difference: {
    name: "Rating difference",
    meaning: "Mean rating where the promise was late minus mean rating where it was met in time.",
  },
  broken_rate_difference: {
    name: "Difference in broken rate",
    meaning:
      "Broken rate of this group minus that of everyone else. Its p is corrected for all the groups compared with it (Holm 1979), because among many groups some stand out by chance.",
  },
  mean_response: {
    name: "Mean response",
    meaning: "The mean of the answers given at a touchpoint, whatever was promised there.",
  },
  journeys_with_broken: {
    name: "Journeys with a broken promise",
    meaning:
      "Of the journeys that pass a stage, the share with at least one promise broken there. Stages are compared by it, because it does not depend on how many promises a stage makes.",
  },
  coverage: {
    name: "Coverage",
    meaning:
      "A touchpoint is measured when somebody records what was promised there and what happened. Without a promise, without an outcome or without anybody asked, the page says so.",
  },
  share_within: {
    name: "Share within",
    meaning:
      "Of everything that began to wait, the share fulfilled by a time. What is still open is followed until the record ends and counts as open; what was refused or called off competes with fulfilment (Aalen and Johansen 1978). Curves are merged from life tables by day.",
  },
  change: {
    name: "Change",
    meaning:
      "The month that best splits the record into a before and an after of the kept rate, if chance alone would rarely split it so well: a permutation test, corrected for all touchpoints of the site (Holm 1979). The limits of usual months are those of an individuals chart (three standard deviations from moving ranges).",
  },
  mix_effect: {
    name: "Rate and mix effect",
    meaning:
      "A change of a rate between two periods is split into what would have happened at an unchanged mix of cases, and what the change of the mix alone did. The two add up to the total (Kitagawa 1955).",
  },
  fault_ratio: {
    name: "Fault ratio",
    meaning:
      "Faults of one kind in a batch, divided by those expected if it failed as often per time in use as the other batches of its product; drawn towards 1 where little is known (gamma–Poisson shrinkage).",
  },
  overdue_stock: {
    name: "Overdue stock",
    meaning:
      "Promises past due with nothing recorded at the end of a month, by how long they have been, with those that fell overdue and those that were settled in the month.",
  },
  records: {
    name: "Records",
    meaning:
      "Every record read from a file is either accepted or in quarantine with its reason; the two add up for each file, and every build checks it.",
  },
  freshness: {
    name: "Freshness",
    meaning:
      "How old the newest time of a source may be before a build warns, and before it fails and the last good site stays. The source says so itself.",
  },
  drift: {
    name: "Drift",
    meaning:
      "A column that appears, vanishes, is renamed (another name stands in its place) or changes its type (most of its values could be read in the file before, and cannot be now).",
  },
  rows: {
    name: "Rows",
    meaning:
      "Accepted rows of a canonical table are kept once per key; what was told twice is a duplicate. The two add up for each table.",
  },
  ...measureDefinitions,
};
