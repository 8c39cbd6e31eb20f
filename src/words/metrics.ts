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
  menu_steps: {
    name: "Menu steps",
    meaning:
      "Options heard in a voice menu by each caller who met one, an option heard twice counted twice. Mean of the callers.",
  },
  loop_share: {
    name: "Loop share",
    meaning:
      "Of the callers who met a voice menu, the share who heard an option again. By option: of those who heard it, the share whom it led back to one heard before.",
  },
  answer_wait: {
    name: "Wait for a person",
    meaning:
      "From joining the queue, or writing, to the first answer of a person. Mean of those answered: who gave up is not in it, so the abandonment rate stands beside it.",
  },
  abandonment_rate: {
    name: "Abandonment rate",
    meaning:
      "Of the customers who were answered or gave up, the share who gave up before anybody answered. Who leaves within the short-abandon limit has dialled by mistake and is not counted.",
  },
  first_contact_resolution: {
    name: "First-contact resolution",
    meaning:
      "Of the first answered contacts about a matter, the share resolved without a transfer and without another contact of the customer about the same matter within the repeat window. Contacts whose window is still open are not counted.",
  },
  empowerment_rate: {
    name: "Empowerment",
    meaning:
      "Of the contacts resolved, the share resolved by the person who answered, without escalation and without asking for approval.",
  },
  misrouted_share: {
    name: "Misrouted share",
    meaning:
      "Of the contacts answered, the share that the first desk had to transfer to another. By desk: of those that the desk received first.",
  },
  misrouting_delay: {
    name: "Misrouting delay",
    meaning:
      "From the answer of the first desk to the answer of the last one. Mean of the contacts that were transferred and answered again.",
  },
  covered_share: {
    name: "Coverage of the clock",
    meaning:
      "Where an answer is promised at any hour: of the contacts, the share answered within the promised time, also by the hour of the week and of the day in which the customer began to wait.",
  },
  standard_answer_share: {
    name: "Same answer everywhere",
    meaning:
      "Of the questions that mystery shoppers asked, the share answered as the standard says, by touchpoint and by site.",
  },
  order_steps: {
    name: "Steps to order",
    meaning:
      "Pages seen in each visit that ended in an order, a page seen twice counted twice. Mean of the visits.",
  },
  order_time: {
    name: "Time to order",
    meaning: "From the first page to the order. Mean of the visits that ended in one.",
  },
  drop_out_rate: {
    name: "Drop-out rate",
    meaning:
      "Of the visits in which a customer set out to order, the share given up. By page: of the visits that came to the page, the share given up there.",
  },
  never_answered_share: {
    name: "Never answered",
    meaning:
      "Of the leads and voice messages whose promised answer is overdue for longer than the observability limit, the share that nobody answered at all. Newer ones are not counted: their answer may still come.",
  },
  told_beforehand_share: {
    name: "Told beforehand",
    meaning:
      "Of the promises met late or overdue, the share of which the customer was told after they were made and before they were due.",
  },
  rating_if_late: {
    name: "Rating when late",
    meaning:
      "Mean of the answers to the question most answered at a touchpoint, on journeys whose promise there was met late or is overdue; by whether the customer was told beforehand. It shows what goes together, not what causes what.",
  },
  return_if_late: {
    name: "Return when late",
    meaning:
      "Of the customers whose promise was met late or is overdue, the share who ordered again within the return window after the due day; by whether they were told beforehand. Promises whose window is still open are not counted.",
  },
  fixed_first_time: {
    name: "Fixed first time",
    meaning:
      "Of the first repairs of a fault, the share after which the same article did not come again with the same fault within the window for repeated faults. Repairs whose window is still open are not counted.",
  },
  replacement_overtaken_share: {
    name: "Replacements overtaken",
    meaning:
      "Of the replacements asked for, the share that were still here when a newer order of the same article was handed over. Those asked for in the last days, as many as the correction window has, are not counted.",
  },
  dispatch_wait: {
    name: "Wait for dispatch",
    meaning:
      "From the request or the order to the handing over: replacements, and new orders of the articles that are replaced. Mean of those handed over.",
  },
  answered_share: {
    name: "Broken promises answered",
    meaning:
      "Of the broken promises, the share after which, within the correction window, the customer had an apology or reached a person about the journey.",
  },
  corrected_share: {
    name: "Broken promises put right",
    meaning:
      "Of the broken promises, the share after which, within the correction window, money was returned, goodwill given or a replacement paid for.",
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
  rows: {
    name: "Rows",
    meaning:
      "Accepted rows of a canonical table are kept once per key; what was told twice is a duplicate. The two add up for each table.",
  },
  ...measureDefinitions,
};
