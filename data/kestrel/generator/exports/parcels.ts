import {
  addWorkingDays,
  berlinDay,
  berlinMoment,
  berlinTime,
  firstOfMonth,
  type Moment,
} from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Parcel } from "../parcels.ts";
import { clockLag, resentMonth } from "../plants.ts";
import type { Random } from "../random.ts";
import { type Columns, type Export, monthOf, rowOf, type Written } from "./export.ts";

interface Seen {
  readonly parcel: Parcel;
  /** The moment at which the file was drawn. */
  readonly at: Moment;
}

const columns: Columns<Seen> = {
  parcel_number: ({ parcel }) => parcel.number,
  reference: ({ parcel }) => parcel.order.number,
  carrier: ({ parcel }) => parcel.carrier.name,
  parcel_status: status,
  picked_up_at: ({ parcel }) => berlinTime(pickedUpAt(parcel), clockLag),
  delivered_at: ({ parcel, at }) => deliveryTime(parcel, at),
};

const strange = { at: Object.keys(columns).indexOf("parcel_status"), value: "?" };
const firstDrawing = firstDrawingOf(resentMonth);

/** The carriers' parcels, by the month of the pick-up; one month was drawn too early and is there twice. */
export const parcels: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }, random) =>
    episodes.flatMap(({ parcel }) => {
      if (parcel === null || pickedUpAt(parcel) >= exportedAt) return [];
      const month = monthOf(berlinDay(pickedUpAt(parcel)));
      if (month !== resentMonth) return [written(`parcels-${month}.csv`, { parcel, at: exportedAt }, random)];
      return [
        written(`parcels-${month}.csv`, { parcel, at: firstDrawing }, random),
        written(`parcels-${month}-resent.csv`, { parcel, at: exportedAt }, random),
      ];
    }),
};

function written(file: string, seen: Seen, random: Random): Written {
  return { file, record: delimitedLine(spoil(random, rowOf(columns, seen), strange)) };
}

function status({ parcel, at }: Seen): string {
  if (parcel.deliveredAt !== null && parcel.deliveredAt < at) return "delivered";
  return parcel.lostAt !== null && parcel.lostAt < at ? "lost" : "in transit";
}

function deliveryTime({ deliveredAt, isTimeMissing }: Parcel, at: Moment): string | null {
  return deliveredAt === null || deliveredAt >= at || isTimeMissing
    ? null
    : berlinTime(deliveredAt, clockLag);
}

function pickedUpAt({ keyedAt, shippedAt }: Parcel): Moment {
  return keyedAt ?? shippedAt;
}

function firstDrawingOf(month: string): Moment {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return berlinMoment(addWorkingDays(firstOfMonth(year, number + 1), 0), 6);
}
