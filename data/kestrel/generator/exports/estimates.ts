import { berlinDay, dateOf, type Moment } from "../calendar.ts";
import { carriers } from "../company.ts";
import { spoilJson } from "../dirt.ts";
import { ndjson } from "../file-format.ts";
import type { Announcement, Parcel } from "../parcels.ts";
import { type Export, isKnown, quarterOf } from "./export.ts";

/** Revision 1 is the day that the shop promised and the carrier was told. */
const firstRevision = 2;

/** What was called out about parcels, by the quarter: the carriers' new days, and our own words to the customer. */
export const estimates: Export = {
  format: ndjson,
  records: ({ episodes }, random) =>
    episodes
      .flatMap(({ parcel }) => (parcel === null ? [] : eventsOf(parcel)))
      .filter(({ at }) => isKnown(at))
      .map(({ at, record }) => ({
        file: `estimates-${quarterOf(berlinDay(at))}.ndjson`,
        record: spoilJson(random, { created_at: Math.floor(at / 1000), ...record }, { event: "?" }),
      })),
};

function eventsOf(parcel: Parcel): { at: Moment; record: object }[] {
  const estimated = parcel.announcements.map((announcement, index) => ({
    at: announcement.at,
    record: updated(parcel, announcement, index + firstRevision),
  }));
  return parcel.noticedAt === null
    ? estimated
    : [...estimated, { at: parcel.noticedAt, record: notified(parcel) }];
}

function updated(parcel: Parcel, { on }: Announcement, revision: number): object {
  const day = dateOf(on);
  const expected_delivery = parcel.carrier === carriers.dashpost ? `${day}T00:00:00` : day;
  return {
    id: `${parcel.number}/${revision}`,
    event: "expected_delivery.updated",
    msg: { tracking_number: parcel.number, order_id: parcel.order.number, revision, expected_delivery },
  };
}

function notified(parcel: Parcel): object {
  return {
    id: `${parcel.number}/notified`,
    event: "customer.notified",
    msg: { tracking_number: parcel.number, order_id: parcel.order.number },
  };
}
