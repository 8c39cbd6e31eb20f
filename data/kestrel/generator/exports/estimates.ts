import { berlinDay, berlinTime, dateOf } from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import type { Announcement, Parcel } from "../parcels.ts";
import { type Columns, type Export, quarterOf, rowOf } from "./export.ts";

interface Announced {
  readonly parcel: Parcel;
  readonly announcement: Announcement;
  readonly revision: number;
}

const columns: Columns<Announced> = {
  parcel_number: ({ parcel }) => parcel.number,
  reference: ({ parcel }) => parcel.order.number,
  revision: ({ revision }) => revision,
  announced_at: ({ announcement }) => berlinTime(announcement.at),
  estimated_on: ({ announcement }) => dateOf(announcement.on),
};

/** Revision 1 is the day that the shop promised and the carrier was told. */
const firstRevision = 2;

/** New delivery days that the carriers announced, by the quarter of the announcement. */
export const estimates: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ episodes }) => episodes.flatMap(({ parcel }) => (parcel === null ? [] : rowsOf(parcel))),
};

function rowsOf(parcel: Parcel) {
  return parcel.announcements
    .map((announcement, index) => ({ parcel, announcement, revision: index + firstRevision }))
    .filter(({ announcement }) => announcement.at < exportedAt)
    .map((announced) => ({
      file: `estimates-${quarterOf(berlinDay(announced.announcement.at))}.csv`,
      record: delimitedLine(rowOf(columns, announced)),
    }));
}
