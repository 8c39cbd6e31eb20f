import { describe, expect, it } from "vitest";
import { berlinDay, berlinHour, isWorkingDay } from "../../../data/kestrel/generator/calendar.ts";
import { carriers, endDay } from "../../../data/kestrel/generator/company.ts";
import { type Episode, type Life, live } from "../../../data/kestrel/generator/life.ts";
import { holds, inGrinderWeeks, type Order } from "../../../data/kestrel/generator/orders.ts";
import type { Parcel } from "../../../data/kestrel/generator/parcels.ts";
import { carrierChange } from "../../../data/kestrel/generator/plants.ts";
import { lives, mean, share } from "./lives.ts";

const episodes: readonly Episode[] = lives.flatMap((life) => life.episodes);
const parcels: readonly Parcel[] = episodes.flatMap(({ parcel }) => (parcel === null ? [] : [parcel]));
const delivered = parcels.filter(({ deliveredAt }) => deliveredAt !== null);

describe("a life", () => {
  it("is the same whenever it is lived", () => {
    expect(live(1, 42)).toEqual(lives[42]);
    expect(live(2, 42)).not.toEqual(lives[42]);
  });

  it("orders in the order of time, under numbers of its own", () => {
    for (const { episodes } of lives) {
      const times = episodes.map(({ order }) => order.placedAt);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(episodes.map(({ order }) => order.nth)).toEqual(episodes.map((_, index) => index + 1));
    }
    expect(new Set(episodes.map(({ order }) => order.number)).size).toBe(episodes.length);
  });

  it("takes place within the record", () => {
    expect(episodes.every(({ order }) => berlinDay(order.placedAt) < endDay)).toBe(true);
  });

  it("gives everything a name of its own", () => {
    const named: ((life: Life) => readonly { readonly id: string }[])[] = [
      ({ sessions }) => sessions,
      ({ leads }) => leads,
      ({ commitments }) => commitments,
      ({ units }) => units,
      ({ cases }) => cases,
      ({ contacts }) => contacts,
      ({ repairs }) => repairs,
      ({ replacements }) => replacements,
      ({ paybacks }) => paybacks,
      ({ surveys }) => surveys,
      ({ cards }) => cards,
      ({ referrals }) => referrals,
    ];
    for (const things of named) {
      const ids = lives.flatMap(things).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(50);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("speaks of its own orders, cases and units only", () => {
    for (const life of lives) {
      const orders = new Set(life.episodes.map(({ order }) => order.number));
      const cases = new Set(life.cases.map(({ id }) => id));
      const units = new Set(life.units.map(({ id }) => id));
      const { contacts, repairs, replacements, paybacks, apologies, sessions, leads, commitments } = life;
      const mentions = [...contacts, ...life.cases, ...life.units, ...paybacks, ...apologies, ...sessions];
      for (const { order } of [...mentions, ...leads, ...commitments, ...life.surveys])
        if (order !== null) expect(orders.has(order)).toBe(true);
      for (const { caseId } of [...contacts, ...repairs, ...replacements, ...paybacks])
        if (caseId !== null) expect(cases.has(caseId)).toBe(true);
      for (const { unit } of [...repairs, ...replacements]) expect(units.has(unit)).toBe(true);
    }
  });

  it("names as its friend a customer from before", () => {
    const told = lives.flatMap(({ customer }) => (customer.referredBy === null ? [] : [customer]));
    expect(told.length).toBeGreaterThan(500);
    for (const { number, referredBy, acquiredBy } of told) {
      expect((referredBy ?? "") < number).toBe(true);
      expect(acquiredBy).toBe("friend");
    }
  });

  it("has about twenty events", () => {
    const events = mean(lives.map(eventsOf));
    expect(events).toBeGreaterThan(18);
    expect(events).toBeLessThan(22);
  });
});

describe("an order", () => {
  it("is promised a confirmation, a handover and a day, in this order", () => {
    for (const { order } of episodes) {
      expect(order.confirmBy).toBeGreaterThan(order.placedAt);
      expect(order.confirmedAt).toBeGreaterThanOrEqual(order.placedAt);
      expect(order.shipBy).toBeGreaterThan(order.placedAt);
      expect(order.promisedOn).toBeGreaterThan(berlinDay(order.shipBy));
      expect(isWorkingDay(order.promisedOn)).toBe(true);
      expect(berlinHour(order.shipBy)).toBe(18);
    }
  });

  it("has a parcel unless it was called off before", () => {
    for (const { order, parcel } of episodes) expect(parcel === null).toBe(order.cancelled !== null);
  });

  it("is charged as quoted, with few exceptions", () => {
    const changed = share(episodes, ({ order }) => order.charged !== order.quoted);
    expect(changed).toBeGreaterThan(0.015);
    expect(changed).toBeLessThan(0.045);
  });

  it("ends a visit to the web shop if it was placed there, and no other order does", () => {
    for (const { episodes, sessions } of lives) {
      const web = episodes
        .filter(({ order }) => order.channel.name === "web")
        .map(({ order }) => order.number);
      expect(sessions.flatMap(({ order }) => order ?? [])).toEqual(web);
    }
  });

  it("comes with promises if a salesperson sold it, and no other order does", () => {
    for (const { episodes, commitments } of lives) {
      for (const { order } of episodes) {
        const own = commitments.filter((commitment) => commitment.order === order.number);
        expect(own.length > 0).toBe(order.soldBy !== null);
        for (const { salesperson } of own) expect(salesperson).toBe(order.soldBy);
      }
    }
  });
});

describe("a parcel", () => {
  it("leaves after the order, passes the hub and arrives, in this order", () => {
    for (const { order, shippedAt, hubAt, deliveredAt } of parcels) {
      expect(shippedAt).toBeGreaterThan(order.placedAt);
      if (hubAt !== null) expect(hubAt).toBeGreaterThan(shippedAt);
      if (deliveredAt !== null) expect(deliveredAt).toBeGreaterThan(hubAt ?? Number.POSITIVE_INFINITY);
    }
  });

  it("is at the hub in time if it arrives as planned", () => {
    for (const { order, hubBy, hubAt, deliveredAt } of delivered) {
      expect(berlinDay(hubBy)).toBeLessThan(order.promisedOn);
      if (deliveredAt !== null && deliveredAt < hubBy) expect(hubAt).toBeLessThanOrEqual(hubBy);
    }
  });

  it("gets new days that move away, each said before the day that it replaces is over", () => {
    for (const { order, shippedAt, announcements } of parcels) {
      let said = order.promisedOn;
      for (const { at, on } of announcements) {
        expect(on).toBeGreaterThan(said);
        expect(berlinDay(at)).toBeLessThanOrEqual(Math.max(said, berlinDay(shippedAt) + 1));
        expect(at).toBeGreaterThan(shippedAt);
        said = on;
      }
    }
  });

  it("is told late beforehand or afterwards only if it is late", () => {
    const told = parcels.filter(({ noticedAt }) => noticedAt !== null);
    expect(told.length).toBeGreaterThan(100);
    for (const { order, deliveredAt } of told)
      if (deliveredAt !== null) expect(berlinDay(deliveredAt)).toBeGreaterThan(order.promisedOn);
  });

  it("lacks a piece now and then, of several", () => {
    const short = parcels.filter(({ order, quantities }) =>
      order.lines.some(({ quantity }, line) => (quantities[line] ?? 0) < quantity),
    );
    expect(short.length).toBeGreaterThan(20);
    for (const { quantities } of parcels)
      for (const pieces of quantities) expect(pieces).toBeGreaterThanOrEqual(0);
  });
});

describe("a review", () => {
  it("keeps to its scale, and comes after the question", () => {
    for (const { review } of episodes) {
      if (review === null) continue;
      expect([1, 2, 3, 4, 5]).toContain(review.stars);
      expect(berlinDay(review.answeredAt)).toBeGreaterThanOrEqual(review.askedOn);
    }
  });
});

describe("what is planted", () => {
  it("makes parcels of the new carrier late three times as often, and nearly never late by its last word", () => {
    const moved = delivered.filter(({ carrier }) => carrier === carriers.dashpost);
    const stayed = delivered.filter(({ carrier }) => carrier === carriers.fennec);
    expect(moved.every(({ order }) => isMoved(order))).toBe(true);
    expect(share(moved, isLate)).toBeGreaterThan(0.27);
    expect(share(moved, isLate)).toBeLessThan(0.36);
    expect(share(stayed, isLate)).toBeLessThan(0.13);
    expect(share(moved, isLateByLastWord)).toBeLessThan(0.04);
  });

  it("hands grinders over late in the grinder weeks, and nothing else", () => {
    const weeks = parcels.filter(({ order }) => inGrinderWeeks(berlinDay(order.placedAt)));
    expect(share(weeks.filter(hasGrinder), isHandedOverLate)).toBeGreaterThan(0.6);
    expect(
      share(
        weeks.filter((parcel) => !hasGrinder(parcel)),
        isHandedOverLate,
      ),
    ).toBeLessThan(0.14);
    const rest = parcels.filter(({ order }) => !inGrinderWeeks(berlinDay(order.placedAt)));
    expect(share(rest.filter(hasGrinder), isHandedOverLate)).toBeLessThan(0.1);
  });

  it("costs stars and orders to deliver late", () => {
    const stars = (late: boolean) =>
      mean(
        episodes.flatMap(({ parcel, review }) =>
          parcel && review && isLate(parcel) === late ? [review.stars] : [],
        ),
      );
    expect(stars(false) - stars(true)).toBeGreaterThan(1);
    const first = lives.filter(({ episodes }) => episodes[0]?.parcel?.deliveredAt);
    const comesBack = (late: boolean) =>
      share(
        first.filter(({ episodes }) => episodes[0]?.parcel && isLate(episodes[0].parcel) === late),
        ({ episodes }) => episodes.length > 1,
      );
    expect(comesBack(false) - comesBack(true)).toBeGreaterThan(0.05);
  });

  it("is moderate: most promises are kept, few orders end early, fewer parcels are lost", () => {
    expect(share(delivered, isLate)).toBeLessThan(0.2);
    expect(share(episodes, ({ order }) => order.cancelled !== null)).toBeLessThan(0.04);
    expect(share(parcels, ({ deliveredAt }) => deliveredAt === null)).toBeLessThan(0.012);
  });
});

/** Rows that a life leaves: an element of each list, a scan, a page, a step of the menu, a desk. */
function eventsOf(life: Life): number {
  const { sessions, leads, commitments, units, cases, contacts, repairs, replacements } = life;
  const lists = [leads, commitments, units, cases, repairs, replacements, life.paybacks, life.apologies];
  const voices = [life.surveys, life.cards, life.referrals];
  const pages = sessions.map((session) => session.pages);
  const ways = contacts.flatMap(({ menu, desks }) => [menu, desks]);
  const orders = life.episodes.map(({ order, parcel, review }) => {
    const { shippedAt = null, hubAt = null, deliveredAt = null, noticedAt = null } = parcel ?? {};
    const scans = [shippedAt, hubAt, deliveredAt, noticedAt, review].filter((thing) => thing !== null);
    return order.lines.length + scans.length + (parcel?.announcements.length ?? 0);
  });
  const rows = [...lists, ...voices, ...pages, ...ways].map(({ length }) => length);
  return [1, ...orders, ...rows].reduce((sum, count) => sum + count, 0);
}

function isMoved({ customer, placedAt }: Order): boolean {
  return (
    carrierChange.regions.some((name) => name === customer.region.name) &&
    berlinDay(placedAt) >= carrierChange.day
  );
}

function isLate({ deliveredAt, order }: Parcel): boolean {
  return deliveredAt !== null && berlinDay(deliveredAt) > order.promisedOn;
}

function isLateByLastWord({ deliveredAt, order, announcements }: Parcel): boolean {
  return deliveredAt !== null && berlinDay(deliveredAt) > (announcements.at(-1)?.on ?? order.promisedOn);
}

function isHandedOverLate({ shippedAt, order }: Parcel): boolean {
  return shippedAt > order.shipBy;
}

function hasGrinder({ order }: Parcel): boolean {
  return holds(order, "grinders");
}
