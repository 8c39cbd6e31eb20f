import type { Definition } from "./metrics.ts";

/** What each measure of the registry is, in words for someone who has not read the methods. */
export const measureDefinitions: Readonly<Record<string, Definition>> = {
  specific_share: {
    name: "Specific promises",
    meaning:
      "Share of promises that name all four: what for (object), how much (level), by when (deadline), and under which condition. A promise that names less leaves more to hope.",
  },
  slots_filled: {
    name: "Specificity",
    meaning: "Mean number of the four that a promise names: object, level, deadline, condition.",
  },
  over_promised_share: {
    name: "Over-promised",
    meaning:
      "Share of promises that were unlikely to be kept when they were made: by the waits known at that moment, fewer than nine in ten would have ended within the promised time.",
  },
  kept_probability: {
    name: "Chance to keep it",
    meaning:
      "Mean chance, by the waits known when each promise was made, that it would be fulfilled within the promised time (Aalen–Johansen, from earlier outcomes only).",
  },
  quoted_price_kept: {
    name: "Charged as quoted",
    meaning: "Share of quotes after which no more was charged than quoted.",
  },
  price_difference: {
    name: "Quoted minus charged",
    meaning: "Mean of what was quoted minus what was charged; minus: the customer paid more than told.",
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
    name: "Drop-out",
    meaning:
      "Of the visits in which a customer set out to order, the share given up. By page: of the visits that came to the page, the share given up there.",
  },
  never_answered_share: {
    name: "Never answered",
    meaning:
      "Of the leads and voice messages whose promised answer is overdue for longer than the observability limit, the share that nobody answered at all. Newer ones are not counted: their answer may still come.",
  },
  otif_rate: {
    name: "On time, in full",
    meaning:
      "Share of orders delivered by the day and in the quantity promised, against three anchors: what the customer asked for, what was confirmed first, and what was confirmed last. Only the last can be improved by moving the promise.",
  },
  postponed_share: {
    name: "Postponed",
    meaning: "Share of promises whose day was moved to a later one after the customer had committed.",
  },
  postponement_days: {
    name: "Postponed by",
    meaning: "Mean number of days by which the last promised day lies after the first.",
  },
  leg_delay: {
    name: "Delay added",
    meaning:
      "Mean delay that a leg of the way adds: how late this node was, minus how late the one before it was. Minus: the leg made up for lost time.",
  },
  first_broken_leg_share: {
    name: "Broken here first",
    meaning: "Share of journeys whose first broken promise along the way is that of this leg.",
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
    name: "Came back after a late promise",
    meaning:
      "Of the customers whose promise was met late or is overdue, the share who ordered again within the return window after the due day; by whether they were told beforehand. Promises whose window is still open are not counted.",
  },
  covered_share: {
    name: "Covered",
    meaning:
      "Where an answer is promised at any hour: of the contacts, the share answered within the promised time, also by the hour of the week and of the day in which the customer began to wait.",
  },
  menu_steps: {
    name: "Menu steps",
    meaning:
      "Options heard in a voice menu by each caller who met one, an option heard twice counted twice. Mean of the callers; by option: of those who chose it first.",
  },
  loop_share: {
    name: "Sent in a circle",
    meaning:
      "Of the callers who met a voice menu, the share who heard an option again. By option: of those who chose it first.",
  },
  answer_wait: {
    name: "Wait for a person",
    meaning:
      "From joining the queue, or writing, to the first answer of a person. Mean of those answered: who gave up is not in it, so the abandonment rate stands beside it.",
  },
  abandonment_rate: {
    name: "Hung up",
    meaning:
      "Of the customers who were answered or gave up, the share who gave up before anybody answered. Who leaves within the short-abandon limit has dialled by mistake and is not counted.",
  },
  first_contact_resolution: {
    name: "Solved at first contact",
    meaning:
      "Of the first answered contacts about a matter, the share resolved without a transfer and without another contact of the customer about the same matter within the repeat window. Contacts whose window is still open are not counted.",
  },
  empowerment_rate: {
    name: "Solved by the one who answered",
    meaning:
      "Of the contacts resolved, the share resolved by the person who answered, without escalation and without asking for approval.",
  },
  misrouted_share: {
    name: "Wrong desk first",
    meaning:
      "Of the contacts answered, the share that the first desk had to transfer to another. By desk: of those that the desk received first.",
  },
  misrouting_delay: {
    name: "Delay to the right desk",
    meaning:
      "From the answer of the first desk to the answer of the last one. Mean of the contacts that were transferred and answered again.",
  },
  standard_answer_share: {
    name: "Same answer everywhere",
    meaning:
      "Of the questions that mystery shoppers asked, the share answered as the standard says, by touchpoint and by site.",
  },
  answered_share: {
    name: "Apologised to",
    meaning:
      "Of the broken promises, the share after which, within the correction window, the customer had an apology, or got in touch about the journey and reached a person. The late answer that was promised does not count.",
  },
  corrected_share: {
    name: "Put right",
    meaning:
      "Of the broken promises, the share after which, within the correction window, money was returned, goodwill given or a replacement paid for. The late replacement that was promised does not count.",
  },
  replacement_overtaken_share: {
    name: "Overtaken by new orders",
    meaning:
      "Of the replacements asked for, the share that were still here when a newer order of the same article was handed over. Those asked for in the last days, as many as the correction window has, are not counted.",
  },
  dispatch_wait: {
    name: "Wait for dispatch",
    meaning:
      "From the request or the order to the handing over: replacements, and new orders of the articles that are replaced. Mean of those handed over.",
  },
  fixed_first_time: {
    name: "Fixed first time",
    meaning:
      "Of the first repairs of a fault, the share after which the same article did not come again with the same fault within the window for repeated faults. Repairs whose window is still open are not counted.",
  },
};
