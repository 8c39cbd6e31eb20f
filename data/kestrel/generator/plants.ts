import { dayOf, hour } from "./calendar.ts";

// The truths. What is not named here has no effect: whatever differs between other salespeople, batches, sites, regions, months
// and tiers is drawn from the same distributions.

/** One salesperson names days sooner than the others; what is promised gets done no sooner. In working days. */
export const overPromise = { salesperson: "sp-04", days: [4, 8], usualDays: [14, 22] } as const;

/** Every campaign that names a level says that machines are hot in so many seconds, one campaign in fewer than they need. */
export const campaignClaim = { campaign: "spring-2025", seconds: 25, usualSeconds: 45 } as const;

/** Machines of one product made in one month have a fault many times as often. */
export const badBatch = { product: "KE-200", batch: "B2407", fault: "pump", times: 4 } as const;

/** The line that is promised around the clock has few people on it from one hour to the other: mean seconds of waiting. */
export const night = { from: 22, until: 6, wait: 620 } as const;

/** An option of the voice menu leads back to its beginning for a share of callers; how many of them hang up each time. */
export const menuLoop = { option: "repair", share: 0.35, hangsUp: 0.12 } as const;

/** A replacement waits behind new orders: working days at least, and on average beyond. */
export const replacementQueue = { least: 1, mean: 5 } as const;

/** From this day on, parcels to these regions are carried by Dashpost, which is late more often and moves its estimates. */
export const carrierChange = { day: dayOf("2025-03-01"), regions: ["North", "East"] } as const;

/**
 * Orders move to the web, which confirms sooner, while every channel gets slower: share of the web and loss of orders that are
 * confirmed at once, from the beginning of the record to its end.
 */
export const webShift = { from: 0.5, until: 0.85, lossOnWeb: 0.06, lossElsewhere: 0.11 } as const;

/** Setting up goes wrong for a share of machines and spoils more than anything else; few speak of it. */
export const hardSetup = { share: 0.24, felt: -2.4, voice: 0.06 } as const;

/**
 * Who comes back: after an order without trouble, after trouble borne in silence, and after trouble brought up and put right
 * within the days promised, later, or not at all.
 */
export const comesBack = {
  untroubled: 0.46,
  silent: 0.3,
  quick: 0.62,
  slow: 0.3,
  never: 0.12,
  quickDays: 5,
} as const;

// The truth "top tier" needs no number here: plus and business customers are promised quicker replies (policies.ts), and the
// replies are drawn without a look at the tier.

// What else is known to happen.

/**
 * In the grinder weeks grinders are asked for more often, and wait for stock: how many of them, and by how many working days at
 * least and at most.
 */
export const grinderWeeks = {
  category: "grinders",
  from: dayOf("2025-11-10"),
  until: dayOf("2025-12-08"),
  appeal: 2.5,
  share: 0.7,
  days: [2, 6],
} as const;

/** How often mystery shoppers hear the standard answer: the same at every site of a channel. */
export const standardAnswers = {
  "promise.sales_talk": 0.84,
  "support.phone": 0.9,
  "support.chat": 0.78,
  "support.ticket": 0.93,
} as const;

/** Orders that end before they are fulfilled: by the customer's change of mind, by us for want of stock; lines that we replace. */
export const cancellation = { byCustomer: 0.018, byCompany: 0.006, substitution: 0.008 } as const;

/** Orders that are charged more or less than was said. */
export const mischarged = { more: 0.022, less: 0.006 } as const;

/** Parcels that never arrive; how many of them the carrier admits, and how many customers call the order off after waiting. */
export const loss = { share: 0.006, admitted: 0.4, calledOff: 0.3 } as const;

/** Parcels of several pieces in which one is missing. */
export const missingPiece = { share: 0.06 } as const;

/** Parcels delivered whose scan carries no time, and parcels whose pick-up was keyed in after they had arrived. */
export const scans = { withoutTime: 0.002, keyedAfterwards: 0.0015 } as const;

/** The carriers' scanners and the shop's nightly run change to and from summer time an hour late. */
export const clockLag = hour;

/** The carriers' file of this quarter was drawn on the day after it, with parcels under way, and sent again later. */
export const resentQuarter = "2025-q2";

/** Records that are spoiled on their way into an export. */
export const dirt = { noSuchDate: 0.001, shortRecord: 0.0006, strangeValue: 0.0008 } as const;
