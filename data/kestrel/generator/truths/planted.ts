import { berlinHour, dateOf } from "../calendar.ts";
import { channels, firstYear } from "../company.ts";
import type { Life } from "../life.ts";
import { badBatch, campaignClaim, menuLoop, overPromise } from "../plants.ts";
import { difference, type Estimand, type Observation } from "./estimand.ts";
import type { Verdict } from "./judge.ts";
import { dispatchWaits, exposures, menus } from "./measures.ts";
import { answers, claims, commitments, confirmations, deliveries } from "./pairs.ts";

/** An hour of the night. */
const nightHour = 3;

/** A region whose parcels went to the carrier that moves its estimates. */
const movedRegion = "North";

/** What is planted and how large it is, by the names of `truth.json`. */
export const planted: Readonly<Record<string, Estimand>> = {
  salesperson: difference((life) =>
    commitments(life).map(({ maker, verdict }) => broken(maker === overPromise.salesperson, verdict)),
  ),
  campaign: difference((life) =>
    claims(life).map(({ campaign, verdict }) => broken(campaign === campaignClaim.campaign, verdict)),
  ),
  batch: faultRatio(badBatch.product, badBatch.batch, badBatch.fault),
  night: difference((life) =>
    answers(life, "phone").map(({ queuedAt, verdict }) => ({
      isInside: Math.floor(berlinHour(queuedAt)) === nightHour,
      amount: verdict === "kept" ? 1 : 0,
    })),
  ),
  menu_loop: difference((life) =>
    menus(life).map(({ option, hasLooped }) => ({
      isInside: option === menuLoop.option,
      amount: Number(hasLooped),
    })),
  ),
  replacements: difference((life) =>
    dispatchWaits(life).map(({ isReplacement, days }) => ({ isInside: isReplacement, amount: days })),
  ),
  top_tier: difference((life) =>
    answers(life, "ticket").map(({ customer, verdict }) => broken(customer.tier === "business", verdict)),
  ),
  moved_estimate: moved("commitment"),
  moved_estimate_last: moved("last"),
  mix_shift: mixShift("rate"),
  mix_shift_mix: mixShift("mix"),
};

/** An observation of a promise that counts. */
export function broken(isInside: boolean, verdict: Verdict): Observation {
  return { isInside, amount: verdict === "broken" ? 1 : 0 };
}

/** Faults of a kind a day in one batch of a product, over those in its other batches. */
export function faultRatio(product: string, batch: string, code: string): Estimand {
  return {
    sums: (life) => {
      const sums = [0, 0, 0, 0];
      for (const { unit, isFaulty, days } of exposures(life, code)) {
        if (unit.product.id !== product) continue;
        const at = unit.batch === batch ? 0 : 2;
        sums[at] = (sums[at] ?? 0) + Number(isFaulty);
        sums[at + 1] = (sums[at + 1] ?? 0) + days;
      }
      return sums;
    },
    value: ([faults = 0, days = 0, others = 0, otherDays = 0]) => faults / days / (others / otherDays),
  };
}

function moved(version: "commitment" | "last"): Estimand {
  return difference((life) =>
    deliveries(life, version).map(({ order, verdict }) =>
      broken(order.customer.region.name === movedRegion, verdict),
    ),
  );
}

/**
 * What the second year changed at the confirmation of orders: by the rates of the channels themselves, or by their mix (Kitagawa
 * 1955). The sums are the promises that fell due and those kept, by channel, of the first year and then of the second.
 */
function mixShift(effect: "rate" | "mix"): Estimand {
  return {
    sums: confirmationsByYear,
    value: (sums) => {
      const years = [0, 1].map((year) => channels.map((_, channel) => cellAt(sums, year, channel)));
      const totals = years.map((cells) => cells.reduce((sum, { due }) => sum + due, 0));
      const parts = channels.map((_, channel) => {
        const [before, after] = years.map((cells, year) => {
          const { due, kept } = cells[channel] ?? { due: 0, kept: 0 };
          return { weight: due / (totals[year] ?? 0), rate: kept / due };
        });
        if (before === undefined || after === undefined) return 0;
        return effect === "rate"
          ? ((after.rate - before.rate) * (before.weight + after.weight)) / 2
          : ((after.weight - before.weight) * (before.rate + after.rate)) / 2;
      });
      return parts.reduce((sum, part) => sum + part, 0);
    },
  };
}

function confirmationsByYear(life: Life): number[] {
  const sums = new Array<number>(4 * channels.length).fill(0);
  for (const { order, dueOn, verdict } of confirmations(life)) {
    const year = Number(dateOf(dueOn).slice(0, 4)) - firstYear;
    if (year > 1) continue;
    const at = 2 * (year * channels.length + channels.indexOf(order.channel));
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + Number(verdict === "kept");
  }
  return sums;
}

function cellAt(sums: readonly number[], year: number, channel: number) {
  const at = 2 * (year * channels.length + channel);
  return { due: sums[at] ?? 0, kept: sums[at + 1] ?? 0 };
}
