import { drawCustomer } from "./customers.ts";
import type { Life } from "./life.ts";
import { type Streams, streamsOf } from "./purposes.ts";

/** A life while it is lived: what has happened so far, and the chance that decides what comes. */
export type Story = {
  readonly [Part in keyof Life]: Life[Part] extends readonly (infer Thing)[] ? Thing[] : Life[Part];
} & { readonly random: Streams };

/** The story of the customer with a number from 0 on, before anything has happened. */
export function beginStory(seed: number, index: number): Story {
  const random = streamsOf(seed, index);
  return {
    random,
    customer: drawCustomer(random.customer, index),
    sessions: [],
    leads: [],
    commitments: [],
    episodes: [],
    units: [],
    cases: [],
    contacts: [],
    repairs: [],
    replacements: [],
    paybacks: [],
    apologies: [],
    surveys: [],
    cards: [],
    referrals: [],
  };
}
