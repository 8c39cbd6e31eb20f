import { ads } from "./exports/ads.ts";
import { apologies } from "./exports/apologies.ts";
import { calls } from "./exports/calls.ts";
import { cards } from "./exports/cards.ts";
import { commitments } from "./exports/commitments.ts";
import { competitors } from "./exports/competitors.ts";
import { customers } from "./exports/customers.ts";
import { estimates } from "./exports/estimates.ts";
import type { CompanyExport, Export } from "./exports/export.ts";
import { leads } from "./exports/leads.ts";
import { messages } from "./exports/messages.ts";
import { mystery } from "./exports/mystery.ts";
import { payments } from "./exports/payments.ts";
import { policies } from "./exports/policies.ts";
import { products } from "./exports/products.ts";
import { referrals } from "./exports/referrals.ts";
import { registrations } from "./exports/registrations.ts";
import { replacements } from "./exports/replacements.ts";
import { reviews } from "./exports/reviews.ts";
import { sessions } from "./exports/sessions.ts";
import { shopOrders } from "./exports/shop-orders.ts";
import { surveys } from "./exports/surveys.ts";
import { tickets } from "./exports/tickets.ts";
import { tracking } from "./exports/tracking.ts";
import { workshop } from "./exports/workshop.ts";
import type { Format } from "./file-format.ts";
import { live } from "./life.ts";
import { randomStream } from "./random.ts";

/** What the company's systems tell of its customers, one after the other… */
const kinds: readonly Export[] = [
  customers,
  sessions,
  leads,
  commitments,
  shopOrders,
  tracking,
  estimates,
  registrations,
  reviews,
  surveys,
  referrals,
  apologies,
  calls,
  cards,
  messages,
  payments,
  replacements,
  tickets,
  workshop,
];

/** …and of itself. */
const companyKinds: readonly CompanyExport[] = [products, policies, ads, mystery, competitors];

/** How the files of each kind are written. */
export const formats: readonly Format[] = [...companyKinds, ...kinds].map(({ format }) => format);

const dirtPath = 1;

/** How large the company is, by which seed it is drawn, and whether its records reach the exports unspoiled. */
export interface Company {
  readonly customers?: number;
  readonly seed?: number;
  readonly isClean?: boolean;
}

/**
 * Tells every record of the exports, one after the other, with the file that it belongs to and how that is written.
 *
 * @param part the first or the second half alone; the second begins in the middle of the customers
 */
export function tell(
  { customers: count = 20_000, seed = 1, isClean = false }: Company,
  take: (file: string, format: Format, record: string) => void,
  part?: 0 | 1,
): void {
  const middle = Math.ceil(count / 2);
  const [first, end] = [part === 1 ? middle : 0, part === 0 ? middle : count];
  for (const { format, records } of part === 1 ? [] : companyKinds) {
    for (const { file, record } of records(seed)) take(file, format, record);
  }
  for (let index = first; index < end; index++) {
    const life = live(seed, index);
    const dirt = isClean ? () => 1 : randomStream(seed, index, dirtPath);
    for (const { format, records } of kinds) {
      for (const { file, record } of records(life, dirt)) take(file, format, record);
    }
  }
}
