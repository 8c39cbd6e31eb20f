import { berlinMoment, type Day, firstOfMonth } from "./calendar.ts";

/** The year whose first day begins the record. */
export const firstYear = 2024;

/** Months of the record. */
export const months = 24;

/** The first day of the record. */
export const firstDay = firstOfMonth(firstYear, 1);

/** The first day after the record. */
export const endDay = firstOfMonth(firstYear, months + 1);

/** How much of the record has passed on a day: 0 at its beginning, 1 at its end. */
export function passed(day: Day): number {
  return Math.min(1, Math.max(0, (day - firstDay) / (endDay - firstDay)));
}

/** The moment at which the exports were drawn; what happens later is not in them. */
export const exportedAt = berlinMoment(endDay, 0);

/** Stands in place of a customer's number in the random streams of what befalls the company as a whole. */
export const companyPurpose = -1;

/** How busy each month of a year is, January first. */
export const season = [0.9, 0.85, 0.9, 0.9, 0.95, 0.85, 0.8, 0.8, 0.95, 1, 1.5, 1.6] as const;

/** Where customers live: their share, and the working days that a parcel needs to get there. */
export const regions = [
  { name: "North", share: 0.16, transitDays: 2 },
  { name: "West", share: 0.24, transitDays: 1 },
  { name: "South", share: 0.26, transitDays: 2 },
  { name: "East", share: 0.16, transitDays: 2 },
  { name: "Austria", share: 0.11, transitDays: 3 },
  { name: "Netherlands", share: 0.07, transitDays: 2 },
] as const;

/** A place where customers live. */
export type Region = (typeof regions)[number];

/** What a customer is worth to the company. */
export const tiers = [
  { name: "standard", share: 0.7 },
  { name: "plus", share: 0.2 },
  { name: "business", share: 0.1 },
] as const;

/** The worth of a customer. */
export type Tier = (typeof tiers)[number]["name"];

/** What brought a customer. */
export const sources = [
  { name: "search", share: 0.4 },
  { name: "advert", share: 0.3 },
  { name: "friend", share: 0.2 },
  { name: "fair", share: 0.1 },
] as const;

/**
 * Where orders are placed: hours within which an order is confirmed as promised, how many are confirmed at once when the record
 * begins and how long that takes, and how long the others take, all in hours; on the web the others wait for the nightly run.
 * The share is that among orders that are not placed on the web.
 */
export const channels = [
  { name: "web", share: 0, confirmWithin: 2, promptly: 0.985, promptHours: 0.07, otherHours: null },
  { name: "phone", share: 0.27, confirmWithin: 4, promptly: 0.74, promptHours: 0.8, otherHours: 16 },
  { name: "salesperson", share: 0.31, confirmWithin: 24, promptly: 0.62, promptHours: 5, otherHours: 40 },
  { name: "shop", share: 0.42, confirmWithin: 1, promptly: 0.74, promptHours: 0.05, otherHours: 5 },
] as const;

/** Hour of the day at which the shop confirms what it could not confirm at once. */
export const nightlyRun = 2.5;

/** A place where orders are placed. */
export type Channel = (typeof channels)[number];

/** Who sells in person. */
export const salespeople = ["sp-01", "sp-02", "sp-03", "sp-04", "sp-05", "sp-06", "sp-07", "sp-08"] as const;

/** What the shelves hold: how often a first order and a later one starts with it, and working days within which it ships. */
export const categories = [
  { name: "espresso machines", first: 0.48, later: 0.1, shipWithin: 2 },
  { name: "filter machines", first: 0.22, later: 0.06, shipWithin: 2 },
  { name: "grinders", first: 0.2, later: 0.24, shipWithin: 2 },
  { name: "accessories", first: 0.08, later: 0.38, shipWithin: 1 },
  { name: "spare parts", first: 0.02, later: 0.22, shipWithin: 1 },
] as const;

/** A kind of product. */
export type Category = (typeof categories)[number];

/** The catalogue: how often each product is chosen within its category, and its price in euros. */
export const products = [
  { id: "KE-100", name: "Kestrel One", category: "espresso machines", share: 0.46, price: 449 },
  { id: "KE-200", name: "Kestrel Two", category: "espresso machines", share: 0.4, price: 899 },
  { id: "KE-900", name: "Kestrel Pro", category: "espresso machines", share: 0.14, price: 1899 },
  { id: "KF-100", name: "Hover 8 cups", category: "filter machines", share: 0.6, price: 149 },
  { id: "KF-200", name: "Hover 12 cups", category: "filter machines", share: 0.4, price: 199 },
  { id: "KG-100", name: "Talon", category: "grinders", share: 0.65, price: 129 },
  { id: "KG-200", name: "Talon XL", category: "grinders", share: 0.35, price: 279 },
  { id: "KA-100", name: "Milk jug", category: "accessories", share: 0.4, price: 24.9 },
  { id: "KA-200", name: "Scale", category: "accessories", share: 0.3, price: 59 },
  { id: "KA-300", name: "Set of cups", category: "accessories", share: 0.3, price: 34.5 },
  { id: "KS-100", name: "Gasket set", category: "spare parts", share: 0.6, price: 12.9 },
  { id: "KS-200", name: "Water filter", category: "spare parts", share: 0.4, price: 17.5 },
] as const;

/** Something that can be bought. */
export type Product = (typeof products)[number];

/** Hour of a working day until which orders ship the same day count from that day. */
export const orderCutOff = 14;

/** Hour of the day until which a parcel counts as handed over on its day. */
export const handoverLimit = 18;

/** Hour of the day until which a parcel is to be at the last hub, on the day planned for its delivery. */
export const hubLimit = 6;

/** Working days that the promised day leaves for surprises. */
export const buffer = 1;

/**
 * Who carries parcels: how often a parcel needs 0, 1, 2, … working days longer than planned and how often such a day is lost
 * before the last hub, how many of the late ones get a new day announced, and how likely an announced day is the last word
 * although more delay is to come.
 */
export const carriers = {
  fennec: {
    code: "FX",
    name: "Fennec",
    delays: [0.71, 0.2, 0.06, 0.02, 0.01],
    beforeHub: 0.5,
    announces: 0.15,
    givesUp: 0,
  },
  dashpost: {
    code: "DP",
    name: "Dashpost",
    delays: [0.34, 0.27, 0.2, 0.12, 0.07],
    beforeHub: 0.8,
    announces: 0.96,
    givesUp: 0.04,
  },
} as const;

/** Who carries a parcel. */
export type Carrier = (typeof carriers)[keyof typeof carriers];
