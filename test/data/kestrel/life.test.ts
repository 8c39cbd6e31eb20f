import { describe, expect, it } from "vitest";
import { berlinDay, berlinHour, isWorkingDay } from "../../../data/kestrel/generator/calendar.ts";
import { carriers, endDay } from "../../../data/kestrel/generator/company.ts";
import { type Episode, type Life, live } from "../../../data/kestrel/generator/life.ts";
import { holds, inGrinderWeeks, type Order } from "../../../data/kestrel/generator/orders.ts";
import type { Parcel } from "../../../data/kestrel/generator/parcels.ts";
import { carrierChange } from "../../../data/kestrel/generator/plants.ts";

const people = 6000;
const lives: readonly Life[] = Array.from({ length: people }, (_, index) => live(1, index));
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
    expect(episodes.every(({ order }) => berlinDay(order.placedAt) <= endDay)).toBe(true);
  });
});

describe("an order", () => {
  it("is promised a confirmation, a handover and a day, in this order", () => {
    for (const { order } of episodes) {
      expect(order.confirmBy).toBeGreaterThan(order.placedAt);
      expect(order.shipBy).toBeGreaterThan(order.placedAt);
      expect(order.promisedOn).toBeGreaterThan(berlinDay(order.shipBy));
      expect(isWorkingDay(order.promisedOn)).toBe(true);
      expect(berlinHour(order.shipBy)).toBe(18);
    }
  });

  it("has a parcel unless it was called off before", () => {
    for (const { order, parcel } of episodes) expect(parcel === null).toBe(order.cancelled !== null);
  });
});

describe("a parcel", () => {
  it("leaves after the confirmation and arrives after it left", () => {
    for (const { order, shippedAt, deliveredAt } of parcels) {
      expect(shippedAt).toBeGreaterThan(order.confirmedAt);
      if (deliveredAt !== null) expect(berlinDay(deliveredAt)).toBeGreaterThan(berlinDay(shippedAt));
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
});

describe("the answers", () => {
  it("keep to their scales, and come after the question", () => {
    for (const { review, answers } of episodes) {
      if (review !== null) {
        expect([1, 2, 3, 4, 5]).toContain(review.stars);
        expect(berlinDay(review.answeredAt)).toBeGreaterThanOrEqual(review.askedOn);
      }
      for (const { answeredAt, askedAt, delivery, product } of answers) {
        expect(answeredAt).toBeGreaterThanOrEqual(askedAt);
        for (const score of [delivery, product]) expect([1, 2, 3, 4, 5, 6, 7, null]).toContain(score);
      }
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

function share<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number {
  return things.filter(test).length / things.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
