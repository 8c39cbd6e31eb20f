import { berlinDay } from "../calendar.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import type { Order, OrderLine } from "../orders.ts";
import { type Columns, type Export, quarterOf, rowOf } from "./export.ts";

interface Placed {
  readonly order: Order;
  readonly line: OrderLine;
  readonly place: number;
}

const columns: Columns<Placed> = {
  order_number: ({ order }) => order.number,
  line_number: ({ place }) => place,
  product_id: ({ line }) => line.product.id,
  quantity: ({ line }) => line.quantity,
  unit_price: ({ line }) => line.product.price.toFixed(2),
};

/** What was in the orders, by the quarter in which they were placed. */
export const orderLines: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }) =>
    episodes.flatMap(({ order }) =>
      order.lines.map((line, index) => ({
        file: `order-lines-${quarterOf(berlinDay(order.placedAt))}.csv`,
        record: delimitedLine(rowOf(columns, { order, line, place: index + 1 })),
      })),
    ),
};
