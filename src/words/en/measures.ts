/** What each measure of the registry is called and what it says, in words for someone who has not read the methods. */
export const measures = {
  "metric.specific_share.name": "Specific promises",
  "metric.specific_share.meaning":
    "Share of promises that name all four: what for (object), how much (level), by when (deadline), and under which condition. A promise that names less leaves more to hope. A standing promise, such as a policy, is one, however many customers it applies to.",
  "metric.slots_filled.name": "Specificity",
  "metric.slots_filled.meaning":
    "Mean number of the four that a promise names: object, level, deadline, condition.",
  "metric.over_promised_share.name": "Promised at a chance below 9 in 10",
  "metric.over_promised_share.meaning":
    "Share of promises made with a chance of less than nine in ten of being kept, by the promises that had ended by then. That is not to say that they were broken.",
  "metric.kept_probability.name": "Chance to keep it",
  "metric.kept_probability.meaning":
    "Mean chance that a promise would be kept, by what was known at the start of its month: the share kept of the earlier promises that allowed as long; with fewer than 50 of these, the share of all earlier ones that were fulfilled within that time (Aalen–Johansen).",
  "metric.quoted_price_kept.name": "Charged as quoted",
  "metric.quoted_price_kept.meaning": "Share of quotes after which no more was charged than quoted.",
  "metric.price_difference.name": "Quoted minus charged",
  "metric.price_difference.meaning":
    "Mean of what was quoted minus what was charged; minus: the customer paid more than told.",
  "metric.order_steps.name": "Steps to order",
  "metric.order_steps.meaning":
    "Pages seen in each visit that ended in an order, a page seen twice counted twice. Mean of the visits.",
  "metric.order_time.name": "Time to order",
  "metric.order_time.meaning": "From the first page to the order. Mean of the visits that ended in one.",
  "metric.drop_out_rate.name": "Drop-out",
  "metric.drop_out_rate.meaning":
    "Of the visits in which a customer set out to order, the share given up. By page: of the visits that came to the page, the share given up there.",
  "metric.never_answered_share.name": "Never answered",
  "metric.never_answered_share.meaning":
    "Of the leads and voice messages whose promised answer is overdue for longer than the observability limit, the share that nobody answered at all. Newer ones are not counted: their answer may still come.",
  "metric.otif_rate.name": "On time, in full",
  "metric.otif_rate.meaning":
    "Share of orders delivered by the day and in the quantity promised, against three anchors: what the customer asked for, what was confirmed first, and what was confirmed last. Only the last can be improved by moving the promise.",
  "metric.postponed_share.name": "Postponed",
  "metric.postponed_share.meaning":
    "Share of promises whose day was moved to a later one after the customer had committed.",
  "metric.postponement_days.name": "Postponed by",
  "metric.postponement_days.meaning":
    "Mean number of days by which the last promised day lies after the first.",
  "metric.leg_delay.name": "Delay added",
  "metric.leg_delay.meaning":
    "Mean delay that a leg of the way adds: how late this node was, minus how late the one before it was. Minus: the leg made up for lost time.",
  "metric.first_broken_leg_share.name": "Broken here first",
  "metric.first_broken_leg_share.meaning":
    "Share of journeys whose first broken promise along the way is that of this leg.",
  "metric.told_beforehand_share.name": "Told beforehand",
  "metric.told_beforehand_share.meaning":
    "Of the promises met late or overdue, the share of which the customer was told after they were made and before they were due.",
  "metric.rating_if_late.name": "Rating when late",
  "metric.rating_if_late.meaning":
    "Mean of the answers to the question most answered at a touchpoint, on journeys whose promise there was met late or is overdue; by whether the customer was told beforehand. It shows what goes together, not what causes what.",
  "metric.return_if_late.name": "Came back after a late promise",
  "metric.return_if_late.meaning":
    "Of the customers whose promise was met late or is overdue, the share who ordered again within the return window after the due day; by whether they were told beforehand. Promises whose window is still open are not counted.",
  "metric.covered_share.name": "Covered",
  "metric.covered_share.meaning":
    "Where an answer is promised at any hour: of the contacts, the share answered within the promised time, also by the hour of the week and of the day in which the customer began to wait.",
  "metric.menu_steps.name": "Menu steps",
  "metric.menu_steps.meaning":
    "Options heard in a voice menu by each caller who met one, an option heard twice counted twice. Mean of the callers; by option: of those who chose it first.",
  "metric.loop_share.name": "Sent in a circle",
  "metric.loop_share.meaning":
    "Of the callers who met a voice menu, the share who heard an option again. By option: of those who chose it first.",
  "metric.answer_wait.name": "Mean wait for a person",
  "metric.answer_wait.meaning":
    "From joining the queue, or writing, to the first answer of a person. Mean of those answered: who gave up is not in it, so the abandonment rate stands beside it. By the clock: closed hours count.",
  "metric.abandonment_rate.name": "Hung up",
  "metric.abandonment_rate.meaning":
    "Of the customers who were answered or gave up, the share who gave up before anybody answered. Who leaves within the short-abandon limit has dialled by mistake and is not counted.",
  "metric.first_contact_resolution.name": "Solved at first contact",
  "metric.first_contact_resolution.meaning":
    "Of the first answered contacts about a matter, the share resolved without a transfer and without another contact of the customer about the same matter within the repeat window. Contacts whose window is still open are not counted.",
  "metric.empowerment_rate.name": "Solved by the one who answered",
  "metric.empowerment_rate.meaning":
    "Of the contacts resolved, the share resolved by the person who answered, without escalation and without asking for approval.",
  "metric.misrouted_share.name": "Wrong desk first",
  "metric.misrouted_share.meaning":
    "Of the contacts answered, the share that the first desk had to transfer to another. By desk: of those that the desk received first.",
  "metric.misrouting_delay.name": "Delay to the right desk",
  "metric.misrouting_delay.meaning":
    "From the answer of the first desk to the answer of the last one. Mean of the contacts that were transferred and answered again.",
  "metric.standard_answer_share.name": "Same answer everywhere",
  "metric.standard_answer_share.meaning":
    "Of the questions that mystery shoppers asked, the share answered as the standard says, by touchpoint and by site.",
  "metric.answered_share.name": "Apologised to",
  "metric.answered_share.meaning":
    "Of the broken promises, the share after which, within the correction window, the customer had an apology, or got in touch about the journey and reached a person. The late answer that was promised does not count.",
  "metric.corrected_share.name": "Put right",
  "metric.corrected_share.meaning":
    "Of the broken promises, the share after which, within the correction window, money was returned, goodwill given or a replacement paid for. The late replacement that was promised does not count.",
  "metric.replacement_overtaken_share.name": "Overtaken by new orders",
  "metric.replacement_overtaken_share.meaning":
    "Of the replacements asked for, the share that were still here when a newer order of the same article was handed over. Those asked for in the last days, as many as the correction window has, are not counted.",
  "metric.dispatch_wait.name": "Wait for dispatch",
  "metric.dispatch_wait.meaning":
    "From the request or the order to the handing over: replacements, and new orders of the articles that are replaced. Mean of those handed over.",
  "metric.fixed_first_time.name": "Fixed first time",
  "metric.fixed_first_time.meaning":
    "Of the first repairs of a fault, the share after which the same article did not come again with the same fault within the window for repeated faults. Repairs whose window is still open are not counted.",
} as const;
