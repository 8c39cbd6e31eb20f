import { berlinDay } from "../calendar.ts";
import { passed, type Tier } from "../company.ts";
import type { ContactChannel } from "../contacts.ts";
import type { Customer } from "../customers.ts";
import type { Life } from "../life.ts";
import { difference, type Estimand } from "./estimand.ts";
import { prices, visits, waits } from "./measures.ts";
import { answers, callBacks, confirmations, deliveries, handovers } from "./pairs.ts";
import { broken, faultRatio } from "./planted.ts";

/** Where nothing is planted, by the names of `truth.json`: differences that are 0, and a ratio that is 1. */
export const controls: Readonly<Record<string, Estimand>> = {
  region_confirmation: difference((life) => orders(confirmations(life), isFrom("West"))),
  tier_handover: difference((life) => orders(handovers(life), isOf("plus"))),
  tier_delivery: difference((life) => orders(deliveries(life, "commitment"), isOf("business"))),
  tier_delivery_last: difference((life) => orders(deliveries(life, "last"), isOf("business"))),
  region_phone: contacts("phone", isFrom("South")),
  tier_phone: contacts("phone", isOf("business")),
  region_chat: contacts("chat", isFrom("West")),
  tier_social: contacts("social", isOf("plus")),
  tier_lead: ofCustomers(isOf("business"), (life) =>
    callBacks(life).map(({ verdict }) => Number(verdict === "broken")),
  ),
  tier_ticket_wait: ofCustomers(isOf("business"), (life) => waits(life, "ticket")),
  tier_drop_out: ofCustomers(isOf("business"), (life) =>
    visits(life).map(({ isAbandoned }) => Number(isAbandoned)),
  ),
  region_price: ofCustomers(isFrom("South"), (life) => prices(life).map(Number)),
  months_social: difference((life) =>
    answers(life, "social").map(({ queuedAt, verdict }) =>
      broken(passed(berlinDay(queuedAt)) < 0.5, verdict),
    ),
  ),
  batch_elsewhere: faultRatio("KE-100", "B2407", "pump"),
};

type Test = (customer: Customer) => boolean;

function isFrom(region: string): Test {
  return (customer) => customer.region.name === region;
}

function isOf(tier: Tier): Test {
  return (customer) => customer.tier === tier;
}

function orders(pairs: ReturnType<typeof confirmations>, isInside: Test) {
  return pairs.map(({ order, verdict }) => broken(isInside(order.customer), verdict));
}

function contacts(channel: ContactChannel, isInside: Test): Estimand {
  return difference((life) =>
    answers(life, channel).map(({ customer, verdict }) => broken(isInside(customer), verdict)),
  );
}

function ofCustomers(isInside: Test, amounts: (life: Life) => readonly number[]): Estimand {
  return difference((life) => {
    const inside = isInside(life.customer);
    return amounts(life).map((amount) => ({ isInside: inside, amount }));
  });
}
