import { dayOf, hour } from "./calendar.ts";

/** From this day on, parcels to these regions are carried by Dashpost, which is late more often and moves its estimates. */
export const carrierChange = { day: dayOf("2025-03-01"), regions: ["North", "East"] } as const;

/**
 * In the grinder weeks grinders are asked for more often, and wait for stock: how many of them, and by how many working days at
 * least and at most.
 */
export const grinderWeeks = {
  category: "grinders",
  from: dayOf("2024-11-11"),
  until: dayOf("2024-12-09"),
  appeal: 2.5,
  share: 0.7,
  days: [2, 6],
} as const;

/** Orders that end before they are fulfilled: by the customer's change of mind, by us for want of stock. */
export const cancellation = { byCustomer: 0.018, byCompany: 0.005 } as const;

/** Parcels that never arrive; how many of them the carrier admits, and how many customers call the order off after waiting. */
export const loss = { share: 0.006, admitted: 0.4, calledOff: 0.3 } as const;

/** Parcels delivered whose scan carries no time, and parcels whose pick-up was keyed in after they had arrived. */
export const scans = { withoutTime: 0.002, keyedAfterwards: 0.0015 } as const;

/** The carriers' scanners and the shop's nightly run change to and from summer time an hour late. */
export const clockLag = hour;

/** The carriers' file of this month was drawn on the day after it, with parcels under way, and sent again later. */
export const resentMonth = "2025-05";

/** Records that are spoiled on their way into an export. */
export const dirt = { noSuchDate: 0.001, shortRecord: 0.0006, strangeValue: 0.0008 } as const;

/** Every campaign that names a level says that machines are hot in so many seconds, one campaign in fewer than they need. */
export const campaignClaim = { campaign: "spring-2025", seconds: 25, usualSeconds: 45 } as const;

/** How often mystery shoppers hear the standard answer: the same at every site of a channel. */
export const standardAnswers = {
  "promise.sales_talk": 0.84,
  "support.phone": 0.9,
  "support.chat": 0.78,
  "support.ticket": 0.93,
} as const;
