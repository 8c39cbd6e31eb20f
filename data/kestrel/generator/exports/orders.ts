import { berlinDay, berlinTime, dateOf, type Moment } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Episode } from "../life.ts";
import { clockLag } from "../plants.ts";
import { type Columns, type Export, quarterOf, rowOf } from "./export.ts";

const columns: Columns<Episode> = {
  order_number: ({ order }) => order.number,
  shop_account: ({ order }) => order.customer.account,
  order_status: status,
  channel: ({ order }) => order.channel.name,
  region: ({ order }) => order.customer.region.name,
  sold_by: ({ order }) => order.soldBy,
  order_of_customer: ({ order }) => order.nth,
  ordered_at: ({ order }) => berlinTime(order.placedAt),
  confirm_by: ({ order }) => berlinTime(order.confirmBy),
  confirmed_at: (episode) => (isConfirmed(episode) ? berlinTime(episode.order.confirmedAt, clockLag) : null),
  ship_by: ({ order }) => berlinTime(order.shipBy),
  promised_delivery_on: ({ order }) => dateOf(order.promisedOn),
  cancelled_at: (episode) => timeOf(endOf(episode)?.at),
  cancelled_by: (episode) => endOf(episode)?.by ?? null,
};

const strange = { at: Object.keys(columns).indexOf("channel"), value: "n/a" };

/** The shop's orders, by the quarter in which they were placed. */
export const orders: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }, random) =>
    episodes.map((episode) => ({
      file: `orders-${quarterOf(berlinDay(episode.order.placedAt))}.csv`,
      record: delimitedLine(spoil(random, rowOf(columns, episode), strange)),
    })),
};

function status(episode: Episode): string {
  const { parcel } = episode;
  const end = endOf(episode);
  if (end !== null) return parcel === null ? "cancelled" : "cancelled after dispatch";
  if (hasHappened(parcel?.deliveredAt)) return "delivered";
  if (hasHappened(parcel?.shippedAt)) return "shipped";
  return isConfirmed(episode) ? "confirmed" : "open";
}

function isConfirmed({ order }: Episode): boolean {
  return (
    hasHappened(order.confirmedAt) && order.confirmedAt <= (order.cancelled?.at ?? Number.POSITIVE_INFINITY)
  );
}

function endOf({ order, parcel }: Episode): { at: Moment; by: "customer" | "company" } | null {
  const end = order.cancelled ?? calledOff(parcel?.calledOffAt);
  return end !== null && hasHappened(end.at) ? end : null;
}

function calledOff(at: Moment | null | undefined): { at: Moment; by: "customer" } | null {
  return typeof at === "number" ? { at, by: "customer" } : null;
}

function hasHappened(at: Moment | null | undefined): at is Moment {
  return typeof at === "number" && at < exportedAt;
}

function timeOf(at: Moment | undefined): string | null {
  return at === undefined ? null : berlinTime(at);
}
