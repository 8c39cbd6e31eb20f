import {
  addWorkingDays,
  berlinDay,
  berlinMoment,
  berlinTime,
  type Day,
  firstOfMonth,
  type Moment,
} from "../calendar.ts";
import { exportedAt } from "../company.ts";
import { spoilJson } from "../dirt.ts";
import { ndjson } from "../file-format.ts";
import type { Parcel } from "../parcels.ts";
import { clockLag, resentQuarter } from "../plants.ts";
import type { Random } from "../random.ts";
import { type Export, isKnown, quarterOf, type Written } from "./export.ts";

/** The morning of the first working day after the quarter that is sent again. */
const firstDrawing = berlinMoment(addWorkingDays(dayAfterQuarter(resentQuarter), 0), 6);

/** The carriers' parcels, by the quarter of the pick-up; one was drawn too early and is there twice. */
export const tracking: Export = {
  format: ndjson,
  records: ({ episodes }, random) =>
    episodes.flatMap(({ parcel }) => {
      if (parcel === null || !isKnown(pickedUpAt(parcel))) return [];
      const quarter = quarterOf(berlinDay(pickedUpAt(parcel)));
      if (quarter !== resentQuarter)
        return [written(`tracking-${quarter}.ndjson`, parcel, exportedAt, random)];
      return [
        written(`tracking-${quarter}.ndjson`, parcel, firstDrawing, random),
        written(`tracking-${quarter}-resent.ndjson`, parcel, exportedAt, random),
      ];
    }),
};

/** @param drawnAt when the carrier was asked */
function written(file: string, parcel: Parcel, drawnAt: Moment, random: Random): Written {
  const record = {
    tracking_number: parcel.number,
    slug: parcel.carrier.name.toLowerCase(),
    order_id: parcel.order.number,
    label_created_at: scanTime(parcel.order.placedAt),
    planned_hub_scan: scanTime(parcel.hubBy),
    updated_at: scanTime(drawnAt),
    checkpoints: checkpointsOf(parcel, drawnAt),
  };
  return { file, record: spoilJson(random, record, { slug: "?" }) };
}

function checkpointsOf(parcel: Parcel, drawnAt: Moment): object[] {
  const { deliveredAt, quantities } = parcel;
  const pieces = quantities.reduce((sum, quantity) => sum + quantity, 0);
  const all = [
    { tag: "PickedUp", at: pickedUpAt(parcel), message: "Picked up from the sender" },
    { tag: "InTransit", at: parcel.hubAt, message: "Sorted in the delivery hub" },
    { tag: "Delivered", at: deliveredAt, message: "Delivered", pieces },
    { tag: "Exception", at: parcel.lostAt, message: "Lost: please contact the sender" },
  ];
  return all
    .filter(({ at }) => at !== null && at < drawnAt)
    .map(({ at, ...checkpoint }) => ({
      ...checkpoint,
      checkpoint_time: at === null || (at === deliveredAt && parcel.isTimeMissing) ? null : scanTime(at),
    }));
}

/** What a scanner shows, which changes to and from summer time an hour late. */
function scanTime(moment: Moment): string {
  return berlinTime(moment, clockLag).replace(" ", "T");
}

function pickedUpAt({ keyedAt, shippedAt }: Parcel): Moment {
  return keyedAt ?? shippedAt;
}

function dayAfterQuarter(quarter: string): Day {
  const [year = 0, number = 0] = quarter.split("-q").map(Number);
  return firstOfMonth(year, number * 3 + 1);
}
