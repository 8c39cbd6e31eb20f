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
    meaning: "Mean number of pages from the first to the placed order.",
  },
  order_time: { name: "Time to order", meaning: "Mean time from the first page to the placed order." },
  drop_out_rate: {
    name: "Drop-out",
    meaning: "Share of ordering sessions that ended without an order.",
  },
  never_answered_share: {
    name: "Never answered",
    meaning:
      "Share of leads and voice messages that nobody answered up to the observability limit; younger ones are not counted yet.",
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
      "Of the promises broken late or overdue, the share whose customer was told before the due moment.",
  },
  rating_if_late: {
    name: "Rating when late",
    meaning:
      "Mean rating of journeys on which a promise was late, apart by whether the customer was told beforehand.",
  },
  return_if_late: {
    name: "Came back after a late promise",
    meaning:
      "Share of customers who bought again within a fixed time after a late promise fell due, apart by whether they were told beforehand.",
  },
  covered_share: {
    name: "Covered",
    meaning:
      "Share of contacts answered within the promised limit, by the hour at which they came. What is promised around the clock should be there around the clock.",
  },
  menu_steps: {
    name: "Menu steps",
    meaning: "Mean number of steps of the voice menu before a person or the end.",
  },
  loop_share: {
    name: "Sent in a circle",
    meaning: "Share of calls that heard the same step of the voice menu twice.",
  },
  answer_wait: {
    name: "Wait for a person",
    meaning:
      "Mean time from joining the queue, or writing, to the first answer of a person, of those answered.",
  },
  abandonment_rate: {
    name: "Hung up",
    meaning:
      "Share of contacts that ended before anybody answered; those given up within ten seconds are not counted.",
  },
  first_contact_resolution: {
    name: "Solved at first contact",
    meaning:
      "Share of first contacts that were solved without a transfer and without another contact about the same case within the window; contacts too young to tell are not counted.",
  },
  empowerment_rate: {
    name: "Solved by the one who answered",
    meaning: "Of the contacts solved, the share solved without a superior and without asking for approval.",
  },
  misrouted_share: {
    name: "Wrong desk first",
    meaning: "Share of contacts received first by a desk that had to pass them on.",
  },
  misrouting_delay: {
    name: "Delay to the right desk",
    meaning:
      "Mean time from the first answer to the answer of the desk that could help, of contacts passed on.",
  },
  standard_answer_share: {
    name: "Same answer everywhere",
    meaning: "Share of mystery shoppers’ questions answered as the standard says, by channel and site.",
  },
  answered_share: {
    name: "Apologised to",
    meaning: "Share of broken promises after which the customer was contacted within the window.",
  },
  corrected_share: {
    name: "Put right",
    meaning:
      "Share of broken promises followed by a refund, a goodwill payment or a replacement within the window.",
  },
  replacement_overtaken_share: {
    name: "Overtaken by new orders",
    meaning:
      "Share of replacements that left the house after a newer order of the same article had. Who was let down should go first.",
  },
  dispatch_wait: {
    name: "Wait for dispatch",
    meaning: "Mean time from the request or order until it left the house, of the same articles.",
  },
  fixed_first_time: {
    name: "Fixed first time",
    meaning:
      "Share of repairs after which the same fault of the same unit did not come back within the window; repairs too young to tell are not counted.",
  },
};
