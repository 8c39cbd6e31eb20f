import { type Day, dateOf, dayOf, firstOfMonth } from "./calendar.ts";
import { companyPurpose, firstYear, months, season } from "./company.ts";
import { campaignClaim } from "./plants.ts";
import { between, type Random, randomStream } from "./random.ts";

/** A campaign: when it ran, where, and what it claimed. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly channel: "search" | "display" | "video";
  readonly from: Day;
  /** The first day after it. */
  readonly until: Day;
  readonly claim: string;
  /** Seconds within which an espresso machine is said to be hot; null where the claim names no level. */
  readonly claimedSeconds: number | null;
}

/** What a campaign did in a month; money in euros. */
export interface CampaignMonth {
  readonly campaign: Campaign;
  /** e.g. `2024-01`. */
  readonly month: string;
  readonly spend: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly conversions: number;
}

type Plan = readonly [
  id: string,
  name: string,
  channel: Campaign["channel"],
  from: string,
  seconds: number | null,
];

const plans: readonly Plan[] = [
  ["winter-2024", "Warm mornings", "search", "2024-01-01", campaignClaim.usualSeconds],
  ["spring-2024", "Better coffee", "video", "2024-03-01", null],
  ["summer-2024", "Short summers", "search", "2024-06-01", campaignClaim.usualSeconds],
  ["autumn-2024", "Made to last", "display", "2024-09-01", null],
  ["winter-2025", "Warm mornings again", "search", "2024-12-01", campaignClaim.usualSeconds],
  [campaignClaim.campaign, "Before you are awake", "video", "2025-03-01", campaignClaim.seconds],
  ["summer-2025", "Short summers, short waits", "search", "2025-06-01", campaignClaim.usualSeconds],
  ["autumn-2025", "Coffee as it should be", "display", "2025-09-01", null],
];
const vagueClaim = "Noticeably better coffee, quickly.";
const endOfLast = firstOfMonth(firstYear, months + 1);

/** Every campaign of the record, one after the other. */
export const campaigns: readonly Campaign[] = plans.map(
  ([id, name, channel, from, claimedSeconds], index) => ({
    id,
    name,
    channel,
    from: dayOf(from),
    until: dayOf(plans[index + 1]?.[3] ?? dateOf(endOfLast)),
    claim: claimedSeconds === null ? vagueClaim : `Ready in ${claimedSeconds} seconds.`,
    claimedSeconds,
  }),
);

/** The campaign that runs on a day of the record. */
export function campaignOn(day: Day): Campaign | null {
  return campaigns.find(({ from, until }) => day >= from && day < until) ?? null;
}

const budget = { month: 9000, spread: 0.15 };
const viewsPerEuro = { search: 32, display: 190, video: 120 } as const;
const clickShare = { search: 0.05, display: 0.006, video: 0.009 } as const;
const orderShare = 0.021;

/** What the campaigns did, month by month. */
export function campaignMonths(seed: number): CampaignMonth[] {
  const random = randomStream(seed, companyPurpose, 1);
  return Array.from({ length: months }, (_, month) => firstOfMonth(firstYear, month + 1)).flatMap((day) => {
    const campaign = campaignOn(day);
    return campaign === null ? [] : [drawMonth(random, campaign, dateOf(day).slice(0, 7))];
  });
}

function drawMonth(random: Random, campaign: Campaign, month: string): CampaignMonth {
  const vary = (value: number) => value * between(random, 1 - budget.spread, 1 + budget.spread);
  const busy = season[Number(month.slice(5)) - 1] ?? 1;
  const spend = Math.round(vary(budget.month * busy) * 100) / 100;
  const impressions = Math.round(vary(spend * viewsPerEuro[campaign.channel]));
  const clicks = Math.round(vary(impressions * clickShare[campaign.channel]));
  return { campaign, month, spend, impressions, clicks, conversions: Math.round(vary(clicks * orderShare)) };
}
