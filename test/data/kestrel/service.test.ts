import { describe, expect, it } from "vitest";
import { berlinDay } from "../../../data/kestrel/generator/calendar.ts";
import { isNight } from "../../../data/kestrel/generator/calls.ts";
import { exportedAt } from "../../../data/kestrel/generator/company.ts";
import { afterOpeningHours } from "../../../data/kestrel/generator/opening-hours.ts";
import { lineLimitSeconds, messageLimits, replyHours } from "../../../data/kestrel/generator/policies.ts";
import { questions } from "../../../data/kestrel/generator/surveys.ts";
import { lives, share } from "./lives.ts";

const contacts = lives.flatMap((life) => life.contacts);
const cases = lives.flatMap((life) => life.cases);
const units = lives.flatMap((life) => life.units);

describe("a contact", () => {
  it("hears the menu on the phone and nowhere else, always from its beginning", () => {
    for (const { channel, menu } of contacts) {
      expect(menu.length > 0).toBe(channel === "phone");
      if (menu.length > 0) expect(menu[0]?.option).toBe("main");
      const times = menu.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
  });

  it("comes from desk to desk in time, and is transferred by all but the last", () => {
    for (const { desks, startedAt } of contacts) {
      let at = startedAt;
      for (const [place, { queuedAt, answeredAt, endedAt, result, agent }] of desks.entries()) {
        expect(queuedAt).toBeGreaterThanOrEqual(at);
        expect(endedAt).toBeGreaterThanOrEqual(answeredAt ?? queuedAt);
        expect(result === "transferred").toBe(place < desks.length - 1);
        expect(agent === null).toBe(answeredAt === null);
        at = endedAt;
      }
    }
  });

  it("is abandoned without an answer, and on the phone or in a chat only", () => {
    const abandoned = contacts.filter(({ desks }) => desks.at(-1)?.result === "abandoned");
    expect(abandoned.length).toBeGreaterThan(50);
    for (const { channel, desks } of abandoned) {
      expect(["phone", "chat"]).toContain(channel);
      expect(desks.at(-1)?.answeredAt).toBeNull();
    }
  });
});

describe("a case", () => {
  it("begins with its first contact", () => {
    for (const life of lives) {
      for (const { id, openedAt, channel } of life.cases) {
        const first = life.contacts.find(({ caseId }) => caseId === id);
        expect(first).toMatchObject({ startedAt: openedAt, channel });
      }
    }
  });

  it("is resolved after it began, and tells what was lost if it is a complaint", () => {
    for (const { openedAt, resolvedAt, reason, lossValue } of cases) {
      expect(resolvedAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(openedAt);
      expect(lossValue !== null).toBe(reason === "complaint");
      if (lossValue !== null) expect(lossValue).toBeGreaterThan(0);
    }
    expect(new Set(cases.map(({ reason }) => reason)).size).toBe(3);
  });

  it("brings money back only for a complaint that was resolved, or an order that was called off", () => {
    for (const life of lives) {
      const resolved = new Set(life.cases.flatMap(({ id, resolvedAt }) => (resolvedAt === null ? [] : [id])));
      const off = life.episodes.flatMap(({ order }) => (order.cancelled === null ? [] : [order.number]));
      for (const { caseId, order, amount } of life.paybacks) {
        expect(amount).toBeGreaterThan(0);
        expect(caseId === null ? off.includes(order) : resolved.has(caseId)).toBe(true);
      }
    }
  });
});

describe("a unit", () => {
  it("fails in the order of time, after it came into use, and within the record", () => {
    for (const { inUseAt, faults } of units) {
      const times = [inUseAt, ...faults.map(({ at }) => at)];
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      for (const { at } of faults) expect(at).toBeLessThan(exportedAt);
    }
  });

  it("was made in a month before it was delivered", () => {
    for (const { batch, inUseAt } of units) {
      const month = new Date(inUseAt).toISOString().slice(2, 7).replace("-", "");
      expect(batch <= `B${month}`).toBe(true);
    }
  });

  it("notes its heat-up time and its setting up only where there is one", () => {
    for (const { product, heatUpSeconds, setupMinutes } of units) {
      expect(heatUpSeconds !== null).toBe(product.category === "espresso machines");
      expect(setupMinutes !== null).toBe(product.category !== "grinders");
    }
  });
});

describe("a repair", () => {
  const repairs = lives.flatMap((life) => life.repairs);

  it("costs nothing under warranty, and mostly what was quoted otherwise", () => {
    for (const { underWarranty, quote, charged } of repairs) {
      expect(quote === 0).toBe(underWarranty);
      if (underWarranty) expect([0, null]).toContain(charged);
    }
    const paid = repairs.filter(({ underWarranty, charged }) => !underWarranty && charged !== null);
    expect(share(paid, ({ quote, charged }) => quote === charged)).toBeGreaterThan(0.75);
  });

  it("is received, then promised for a day, and comes back after it was received", () => {
    for (const { receivedAt, promisedOn, returnedAt } of repairs) {
      expect(promisedOn).toBeGreaterThan(berlinDay(receivedAt));
      expect(returnedAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(receivedAt);
    }
  });
});

describe("a replacement", () => {
  it("gives a new unit of the same product that takes the place of the old", () => {
    for (const life of lives) {
      for (const { unit, newUnit, product, requestedAt, dispatchedAt } of life.replacements) {
        expect(dispatchedAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(requestedAt);
        const successor = life.units.find(({ id }) => id === newUnit);
        expect(successor !== undefined).toBe(dispatchedAt !== null && dispatchedAt < exportedAt);
        if (successor !== undefined) expect(successor.product.id).toBe(product);
        const last = life.units.find(({ id }) => id === unit)?.faults.at(-1);
        expect(last?.at ?? Number.POSITIVE_INFINITY).toBeLessThan(requestedAt);
      }
    }
  });
});

describe("a questionnaire", () => {
  it("holds answers to its own questions, on their scales", () => {
    const known = new Map(questions.map((question) => [question.id, question]));
    const surveys = lives.flatMap((life) => life.surveys);
    expect(new Set(surveys.map(({ wave }) => wave)).size).toBe(4);
    for (const { wave, answers, askedAt, answeredAt } of surveys) {
      expect(answeredAt).toBeGreaterThanOrEqual(askedAt);
      for (const [id, value] of answers) {
        const question = known.get(id);
        expect(question?.waves).toContain(wave);
        expect(value >= (question?.low ?? 0) && value <= (question?.high ?? 0)).toBe(true);
      }
    }
  });
});

describe("an answer", () => {
  const visits = lives.flatMap(({ customer, contacts }) =>
    contacts.flatMap(({ channel, desks }) =>
      desks[0] === undefined ? [] : [{ channel, customer, visit: desks[0] }],
    ),
  );
  const by = (channel: string) => visits.filter((one) => one.channel === channel);
  const isWithin = (milliseconds: number) => (one: (typeof visits)[number]) =>
    (one.visit.answeredAt ?? Number.POSITIVE_INFINITY) <= one.visit.queuedAt + milliseconds;

  it("comes in time on most calls by day and on few by night", () => {
    const calls = by("phone");
    const isInTime = isWithin(lineLimitSeconds * 1000);
    expect(
      share(
        calls.filter(({ visit }) => !isNight(visit.queuedAt)),
        isInTime,
      ),
    ).toBeGreaterThan(0.75);
    expect(
      share(
        calls.filter(({ visit }) => isNight(visit.queuedAt)),
        isInTime,
      ),
    ).toBeLessThan(0.35);
  });

  it("comes in time on most messages", () => {
    for (const channel of ["chat", "social"] as const)
      expect(share(by(channel), isWithin(messageLimits[channel].seconds * 1000))).toBeGreaterThan(0.7);
  });

  it("comes to plus and business customers no sooner, although they are promised so", () => {
    const kept = (tier: keyof typeof replyHours) =>
      share(
        by("ticket").filter(({ customer }) => customer.tier === tier),
        ({ visit }) =>
          (visit.answeredAt ?? Number.POSITIVE_INFINITY) <=
          afterOpeningHours(visit.queuedAt, replyHours[tier]),
      );
    expect(kept("standard")).toBeGreaterThan(kept("plus") + 0.1);
    expect(kept("plus")).toBeGreaterThan(kept("business") + 0.1);
  });
});
