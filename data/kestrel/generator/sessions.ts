import { berlinMoment, hour, type Moment } from "./calendar.ts";
import { firstDay } from "./company.ts";
import { tagOf } from "./customers.ts";
import type { Order } from "./orders.ts";
import { chance, type Random, wait, whole } from "./random.ts";

/** A visit to the web shop in which something was put into the basket. */
export interface Session {
  readonly id: string;
  readonly startedAt: Moment;
  readonly pages: readonly PageView[];
  readonly endedAt: Moment;
  /** Number of the order that it ended with; null if it was abandoned. */
  readonly order: string | null;
}

/** A page that was opened. */
interface PageView {
  readonly page: Page;
  readonly at: Moment;
}

/** The steps of an order on the web, from the basket to the button that orders; a page can be opened more than once. */
export const pages = ["basket", "address", "delivery", "payment", "overview"] as const;

/** A step of an order on the web. */
export type Page = (typeof pages)[number];

const again: readonly { readonly page: Page; readonly share: number }[] = [
  { page: "address", share: 0.1 },
  { page: "payment", share: 0.14 },
];
const secondsOnPage = 38;
const laterShare = 0.34;
const mostAbandoned = 3;
const daysBefore = 1.5;
const firstMoment = berlinMoment(firstDay, 0);

/** The visits that led to an order on the web: some that were abandoned, and the one that ended with it. */
export function visitShop(random: Random, order: Order, visitsBefore: number): Session[] {
  if (order.channel.name !== "web") return [];
  const sessions: Unnamed[] = [];
  let before = order.placedAt;
  while (sessions.length < mostAbandoned && chance(random, laterShare)) {
    before -= wait(random, daysBefore) * 24 * hour;
    if (before < firstMoment) break;
    sessions.unshift(leave(random, before));
  }
  sessions.push(complete(random, order));
  return sessions.map((session, index) => ({
    ...session,
    id: `W${tagOf(order.customer)}-${visitsBefore + index + 1}`,
  }));
}

type Unnamed = Omit<Session, "id">;

function complete(random: Random, order: Order): Unnamed {
  const opened = pages.flatMap((page) => {
    const repeated = again.find((step) => step.page === page);
    return repeated !== undefined && chance(random, repeated.share) ? [page, page] : [page];
  });
  const views = readBackwards(random, opened, order.placedAt);
  return {
    startedAt: views[0]?.at ?? order.placedAt,
    pages: views,
    endedAt: order.placedAt,
    order: order.number,
  };
}

function leave(random: Random, at: Moment): Unnamed {
  const opened = pages.slice(0, whole(random, 1, pages.length));
  const views = readBackwards(random, opened, at);
  return { startedAt: views[0]?.at ?? at, pages: views, endedAt: at, order: null };
}

function readBackwards(random: Random, opened: readonly Page[], end: Moment): PageView[] {
  let at = end;
  return opened
    .toReversed()
    .map((page) => {
      at -= Math.round(1 + wait(random, secondsOnPage)) * 1000;
      return { page, at };
    })
    .reverse();
}
