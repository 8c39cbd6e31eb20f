import { describe, expect, it } from "vitest";
import { hour } from "../../../data/kestrel/generator/calendar.ts";
import { exportedAt } from "../../../data/kestrel/generator/company.ts";
import type { Life } from "../../../data/kestrel/generator/life.ts";
import { setupLimit } from "../../../data/kestrel/generator/occasions.ts";
import { campaignClaim } from "../../../data/kestrel/generator/plants.ts";
import { complaintDays } from "../../../data/kestrel/generator/policies.ts";
import type { Estimand } from "../../../data/kestrel/generator/truths/estimand.ts";
import { judge, judgeDay } from "../../../data/kestrel/generator/truths/judge.ts";
import { estimands } from "../../../data/kestrel/generator/truths.ts";
import { noEffect, toldTruths } from "../../truth/truth-file.ts";
import { lives, mean, share } from "./lives.ts";

const day = 24 * hour;

describe("a promise of a moment", () => {
  const due = exportedAt - 10 * day;

  it("is kept until it is due, and broken afterwards", () => {
    expect(judge(due, { fulfilledAt: due })).toBe("kept");
    expect(judge(due, { fulfilledAt: due + 1000 })).toBe("broken");
    expect(judge(due, { fulfilledAt: null })).toBe("broken");
  });

  it("does not count before it is due, unless it is broken already", () => {
    const later = exportedAt + day;
    expect(judge(later, { fulfilledAt: exportedAt - day })).toBeNull();
    expect(judge(later, { fulfilledAt: null })).toBeNull();
    expect(judge(later, { fulfilledAt: null, failedAt: exportedAt - day })).toBe("broken");
  });

  it("is forgotten if nothing is known of it for long", () => {
    expect(judge(exportedAt - 89 * day, { fulfilledAt: null })).toBe("broken");
    expect(judge(exportedAt - 92 * day, { fulfilledAt: null })).toBeNull();
  });

  it("does not count if the customer did without it in time, and is broken if not, or if we gave it up", () => {
    expect(judge(due, { fulfilledAt: null, releasedAt: due - day })).toBeNull();
    expect(judge(due, { fulfilledAt: null, releasedAt: due + day })).toBe("broken");
    expect(judge(due, { fulfilledAt: null, failedAt: due - day })).toBe("broken");
  });

  it("is judged by what the exports know", () => {
    expect(judge(due, { fulfilledAt: exportedAt + day })).toBe("broken");
  });
});

describe("a promise of a day", () => {
  it("is kept until the end of the day", () => {
    const on = Math.floor(exportedAt / day) - 30;
    expect(judgeDay(on, { fulfilledAt: (on + 0.9) * day })).toBe("kept");
    expect(judgeDay(on, { fulfilledAt: (on + 1.1) * day })).toBe("broken");
  });
});

describe("what is planted", () => {
  it.each(toldTruths.truths)(
    "shows $id in its direction in a few thousand lives",
    ({ id, metric, direction }) => {
      const effect = sizeOf(estimands[id]) - noEffect(metric.metric);
      expect(Math.sign(effect)).toBe(direction === "above" ? 1 : -1);
    },
  );

  it("spoils the satisfaction with machines that are hard to set up more than late parcels do", () => {
    const answers = lives.flatMap((life) =>
      life.surveys.flatMap(({ wave, order, answers }) => {
        const satisfaction = answers.get("satisfaction");
        return wave === "after" && satisfaction !== undefined ? [{ life, order, satisfaction }] : [];
      }),
    );
    const isHard = ({ life, order }: (typeof answers)[number]) =>
      life.units.some((unit) => unit.order === order && (unit.setupMinutes ?? 0) > setupLimit);
    const isLate = ({ life, order }: (typeof answers)[number]) =>
      life.episodes.some(
        ({ order: { number, promisedOn }, parcel }) =>
          number === order && (parcel?.deliveredAt ?? 0) > (promisedOn + 1) * day,
      );
    const lost = (test: (answer: (typeof answers)[number]) => boolean) =>
      mean(answers.filter((one) => !test(one)).map(({ satisfaction }) => satisfaction)) -
      mean(answers.filter(test).map(({ satisfaction }) => satisfaction));
    expect(lost(isHard)).toBeGreaterThan(lost(isLate));
    expect(share(answers, isHard)).toBeGreaterThan(share(answers, isLate));
  });

  it("brings those back who were helped quickly", () => {
    const complaints = lives.flatMap((life) =>
      life.cases
        .filter(({ reason, openedAt }) => reason === "complaint" && openedAt < exportedAt - 180 * day)
        .map((one) => ({ life, one })),
    );
    const isQuick = ({ one }: (typeof complaints)[number]) =>
      (one.resolvedAt ?? Number.POSITIVE_INFINITY) - one.openedAt <= complaintDays * day;
    const comesBack = ({ life, one }: (typeof complaints)[number]) =>
      life.episodes.some(
        ({ order }) => order.placedAt > one.openedAt && order.placedAt < one.openedAt + 180 * day,
      );
    const back = (quick: boolean) =>
      share(
        complaints.filter((one) => isQuick(one) === quick),
        comesBack,
      );
    expect(back(true) - back(false)).toBeGreaterThan(0.1);
  });

  it("claims fewer seconds than machines need", () => {
    const isBrought = ({ customer }: Life) => customer.acquiredBy === campaignClaim.campaign;
    const seconds = lives
      .filter(isBrought)
      .flatMap(({ units }) => units.flatMap(({ heatUpSeconds }) => heatUpSeconds ?? []));
    expect(mean(seconds)).toBeGreaterThan(campaignClaim.seconds + 10);
    expect(mean(seconds)).toBeLessThan(campaignClaim.usualSeconds);
  });
});

function sizeOf(estimand: Estimand | undefined): number {
  if (estimand === undefined) throw new Error("no such truth");
  const sums: number[] = [];
  for (const life of lives)
    for (const [place, value] of estimand.sums(life).entries()) sums[place] = (sums[place] ?? 0) + value;
  return estimand.value(sums);
}
