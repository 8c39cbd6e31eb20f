import gammaln from "@stdlib/math-base-special-gammaln";

/** Events that were counted, and the time or number that was exposed to them. */
export interface Exposed {
  readonly events: number;
  /** Above 0. */
  readonly exposure: number;
}

/**
 * Probability of at least as many events here if both rates were the same: given all events, those here are binomial with the
 * share of the exposure (Przyborowski & Wilenski 1940); exact, one-sided.
 * @param here where there may be too many
 * @param elsewhere what it is compared with
 * @throws RangeError for a negative count or an exposure that is not above 0
 */
export function excessOfEvents(here: Exposed, elsewhere: Exposed): number {
  for (const { events, exposure } of [here, elsewhere]) {
    if (!(Number.isInteger(events) && events >= 0)) throw new RangeError(`invalid count: ${events}`);
    if (!(exposure > 0)) throw new RangeError(`invalid exposure: ${exposure}`);
  }
  const all = here.events + elsewhere.events;
  const share = here.exposure / (here.exposure + elsewhere.exposure);
  const likelihood = (events: number) =>
    Math.exp(
      gammaln(all + 1) -
        gammaln(events + 1) -
        gammaln(all - events + 1) +
        events * Math.log(share) +
        (all - events) * Math.log1p(-share),
    );
  let sum = 0;
  for (let events = all; events >= here.events; events -= 1) sum += likelihood(events);
  return Math.min(1, sum);
}
