import type { Moment } from "./calendar.ts";

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
export interface PageView {
  readonly page: Page;
  readonly at: Moment;
}

/** The steps of an order on the web, from the basket to the button that orders; a page can be opened more than once. */
export const pages = ["basket", "address", "delivery", "payment", "overview"] as const;

/** A step of an order on the web. */
export type Page = (typeof pages)[number];
