import { berlinDay, berlinTimeWithOffset, dateOf, type Moment } from "../calendar.ts";
import { type Cell, delimited, delimitedLine, type Row } from "../delimited.ts";
import { cutOff, soil, withoutCalendar } from "../dirt.ts";
import type { Episode } from "../life.ts";
import type { Order } from "../orders.ts";
import type { Random } from "../random.ts";
import { type Export, isKnown, quarterOf } from "./export.ts";
import { shopifyColumns } from "./shopify-columns.ts";

type Cells = Readonly<Record<string, Cell>>;

const sources = { web: "web", phone: "phone", salesperson: "shopify_draft_order", shop: "pos" } as const;
const countries = new Map([
  ["Austria", "AT"],
  ["Netherlands", "NL"],
]);
/** One in so many writes an address in capitals. */
const shouters = 25;

/** The shop's orders, by the quarter in which they were placed: a row for each line, the order itself in the first. */
export const shopOrders: Export = {
  format: (file) => delimited([shopifyColumns(/\d{4}-q\d/.exec(file)?.[0] ?? "")]),
  records: ({ episodes }, random) =>
    episodes.map((episode) => {
      const quarter = quarterOf(berlinDay(episode.order.placedAt));
      return {
        file: `shopify-orders-${quarter}.csv`,
        record: spoilOrder(random, rowsOf(episode, shopifyColumns(quarter)))
          .map((row) => delimitedLine(row))
          .join("\n"),
      };
    }),
};

function rowsOf(episode: Episode, columns: readonly string[]): Row[] {
  const orderCells = { ...shopCells(episode), ...promiseCells(episode) };
  return episode.order.lines.map((line, index) => {
    const cells: Cells = { ...(index === 0 ? orderCells : {}), ...lineCells(episode, line) };
    return columns.map((column) => cells[column] ?? null);
  });
}

/** A fault of what is said of the order is in its first row; what is cut off is the last one. */
function spoilOrder(random: Random, rows: readonly Row[]): readonly Row[] {
  const firstRow = (change: (row: Row) => Row) => rows.map((row, index) => (index === 0 ? change(row) : row));
  return soil(random, rows, {
    noSuchDate: () => firstRow(withoutCalendar),
    shortRecord: () => [...rows.slice(0, -1), cutOff(random, rows.at(-1) ?? [])],
    strangeValue: () => firstRow((row) => row.map((cell) => (cell === sources.web ? "n/a" : cell))),
  });
}

function shopCells(episode: Episode): Cells {
  const { order } = episode;
  const { customer } = order;
  const id = Number.parseInt(order.number.slice(order.number.indexOf("-") + 1), 36);
  const isPaid = isConfirmed(episode);
  const isSent = isKnown(episode.parcel?.shippedAt);
  return {
    Email: id % shouters === 0 ? customer.email.toUpperCase() : customer.email,
    "Financial Status": isPaid ? "paid" : "pending",
    "Paid at": isPaid ? timeOf(order.confirmedAt) : null,
    "Fulfillment Status": isSent ? "fulfilled" : "unfulfilled",
    "Fulfilled at": timeOf(episode.parcel?.shippedAt),
    "Accepts Marketing": customer.inPanel ? "yes" : "no",
    Currency: "EUR",
    Subtotal: order.quoted.toFixed(2),
    Shipping: "0.00",
    Taxes: "0.00",
    Total: order.charged.toFixed(2),
    "Discount Amount": "0.00",
    "Shipping Method": `Standard ${customer.region.transitDays} days`,
    "Created at": timeOf(order.placedAt),
    "Shipping Country": countries.get(customer.region.name) ?? "DE",
    "Cancelled at": timeOf(endOf(episode)?.at),
    "Outstanding Balance": isPaid ? "0.00" : order.charged.toFixed(2),
    Employee: order.soldBy,
    Id: id,
    Tags: order.nth > 1 ? "returning" : null,
    "Risk Level": "Low",
    Source: sources[order.channel.name],
  };
}

function promiseCells(episode: Episode): Cells {
  const { order } = episode;
  return {
    "Promise: confirm by": berlinTimeWithOffset(order.confirmBy),
    "Promise: confirmed at": isConfirmed(episode) ? timeOf(order.confirmedAt) : null,
    "Promise: ship by": berlinTimeWithOffset(order.shipBy),
    "Promise: deliver on": dateOf(order.promisedOn),
    "Promise: requested on": order.requestedOn === null ? null : dateOf(order.requestedOn),
    "Promise: quoted total": order.quoted.toFixed(2),
    "Promise: cancelled by": endOf(episode)?.by ?? null,
  };
}

function lineCells(
  { order, parcel }: Episode,
  { product, quantity, substitute }: Order["lines"][number],
): Cells {
  return {
    Name: order.number,
    "Lineitem quantity": quantity,
    "Lineitem name": product.name,
    "Lineitem price": product.price.toFixed(2),
    "Lineitem sku": product.id,
    "Lineitem requires shipping": "true",
    "Lineitem taxable": "true",
    "Lineitem fulfillment status": isKnown(parcel?.shippedAt) ? "fulfilled" : "pending",
    Vendor: "Kestrel",
    "Promise: substituted with": isKnown(parcel?.shippedAt) ? (substitute?.id ?? null) : null,
  };
}

function isConfirmed({ order }: Episode): boolean {
  return isKnown(order.confirmedAt) && order.confirmedAt <= (order.cancelled?.at ?? Number.POSITIVE_INFINITY);
}

function endOf({ order, parcel }: Episode): { at: Moment; by: "customer" | "company" } | null {
  const calledOffAt = parcel?.calledOffAt ?? null;
  const end = order.cancelled ?? (calledOffAt === null ? null : { at: calledOffAt, by: "customer" as const });
  return end !== null && isKnown(end.at) ? end : null;
}

function timeOf(moment: Moment | null | undefined): string | null {
  return isKnown(moment) ? berlinTimeWithOffset(moment) : null;
}
