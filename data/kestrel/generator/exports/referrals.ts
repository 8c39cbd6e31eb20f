import { berlinDay, berlinTime } from "../calendar.ts";
import type { Customer } from "../customers.ts";
import { delimited, delimitedLine } from "../delimited.ts";
import { spoil } from "../dirt.ts";
import type { Referral } from "../referrals.ts";
import { type Columns, type Export, isKnown, rowOf, yearOf } from "./export.ts";

interface Told {
  readonly referral: Referral;
  readonly customer: Customer;
}

const columns: Columns<Told> = {
  code: ({ referral }) => referral.id,
  customer_number: ({ customer }) => customer.number,
  friend_email: ({ referral }) => referral.friendEmail,
  sent_at: ({ referral }) => berlinTime(referral.at),
  redeemed_at: ({ referral }) => (isKnown(referral.redeemedAt) ? berlinTime(referral.redeemedAt) : null),
};

/** Codes that customers sent to friends, by the year. */
export const referrals: Export = {
  format: delimited([Object.keys(columns)]),
  records: ({ customer, referrals }, random) =>
    referrals
      .filter(({ at }) => isKnown(at))
      .map((referral) => ({
        file: `referrals-${yearOf(berlinDay(referral.at))}.csv`,
        record: delimitedLine(spoil(random, rowOf(columns, { referral, customer }))),
      })),
};
