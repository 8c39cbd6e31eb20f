import type { Moment } from "./calendar.ts";

/** One call, chat, thread or ticket. */
export interface Contact {
  readonly id: string;
  readonly channel: ContactChannel;
  /** Id of the case that it is about. */
  readonly caseId: string;
  /** Number of the order that it is about. */
  readonly order: string | null;
  readonly startedAt: Moment;
  /** Options of the voice menu in the order in which they were heard; empty elsewhere. */
  readonly menu: readonly MenuStep[];
  /** Desks that handled or queued it, in their order; none of a caller who hung up in the menu. */
  readonly desks: readonly DeskVisit[];
}

/** Where we can be reached. */
export type ContactChannel = "phone" | "chat" | "social" | "ticket";

/** An option of the voice menu that a caller heard. */
export interface MenuStep {
  readonly option: MenuOption;
  readonly at: Moment;
}

/** The options of the voice menu. */
export type MenuOption = "main" | "orders" | "repair" | "machine" | "invoice";

/** A stay of a contact at a desk. */
export interface DeskVisit {
  readonly desk: Desk;
  /** Who answered; null if nobody did. */
  readonly agent: string | null;
  /** When the customer began to wait. */
  readonly queuedAt: Moment;
  /** First answer by a human. */
  readonly answeredAt: Moment | null;
  /** Infinite if nobody ever answers what was written. */
  readonly endedAt: Moment;
  readonly result: "resolved" | "unresolved" | "transferred" | "escalated" | "approved" | "abandoned";
}

/** Who handles what. */
export type Desk = "orders" | "technical" | "repairs" | "billing";

/** What a contact is about: the option of the voice menu for it, and the desk that knows. */
export interface Topic {
  readonly option: Exclude<MenuOption, "main">;
  readonly desk: Desk;
}

/** How a contact went. */
export type Course = Pick<Contact, "startedAt" | "menu" | "desks">;

/** Whether a human answered. */
export function isAnswered({ desks }: Course): boolean {
  return desks.some(({ answeredAt }) => answeredAt !== null);
}

/** When it was over; infinite if nobody ever answers. */
export function endOf({ desks, menu, startedAt }: Course): Moment {
  return desks.at(-1)?.endedAt ?? menu.at(-1)?.at ?? startedAt;
}
