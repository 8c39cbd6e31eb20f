/** A queue of calls: how many arrive and how long one takes, in the same unit of time, and how many people answer. */
export interface Queue {
  /** Arrivals per unit of time. */
  readonly arrivals: number;
  /** Mean time to handle one. */
  readonly handling: number;
  /** A whole number, at least 1. */
  readonly servers: number;
}

/** How a queue does in the long run. */
export interface QueuePerformance {
  /** Probability that a call has to wait, 0..1. */
  readonly waiting: number;
  /** Mean wait over all calls, in the unit of time of the queue. */
  readonly meanWait: number;
  /** Share of their time that servers are busy, 0..1. */
  readonly occupancy: number;
}

/** How a queue does whose callers hang up. */
export interface ImpatientPerformance extends QueuePerformance {
  /** Share of calls that hang up before they are answered, 0..1. */
  readonly abandonment: number;
}

/**
 * Erlang's B formula: probability that all servers are busy when nobody can wait (Erlang 1917).
 * @param load arrivals times handling time, at least 0
 * @param servers a whole number, at least 1
 */
export function erlangB(load: number, servers: number): number {
  if (load === 0) return 0;
  let inverse = 1;
  for (let server = 1; server <= servers; server += 1) inverse = 1 + (server / load) * inverse;
  return 1 / inverse;
}

/**
 * Erlang's C formula: a queue in which everybody waits until answered (Erlang 1917).
 * @returns null if servers cannot keep up (load not below servers), for then the wait has no end
 */
export function erlangC({ arrivals, handling, servers }: Queue): QueuePerformance | null {
  const load = arrivals * handling;
  if (!(load < servers)) return null;
  const blocked = erlangB(load, servers);
  const waiting = (servers * blocked) / (servers - load * (1 - blocked));
  return { waiting, meanWait: (waiting * handling) / (servers - load), occupancy: load / servers };
}

/**
 * Share of calls answered within a limit by Erlang's C formula, `1 − P_w · e^{−(c − A)t/AHT}`.
 * @param limit in the unit of time of the queue
 * @returns 0..1; 0 if servers cannot keep up
 */
export function serviceLevel(queue: Queue, limit: number): number {
  const found = erlangC(queue);
  if (!found) return 0;
  const { arrivals, handling, servers } = queue;
  return 1 - found.waiting * Math.exp((-(servers - arrivals * handling) * limit) / handling);
}

/**
 * Erlang's A formula: a queue whose callers hang up when their patience ends (Palm 1957; Mandelbaum & Zeltyn 2007).
 * @param queue any load
 * @param patience mean time that a caller would wait, above 0, in the unit of time of the queue
 */
export function erlangA(queue: Queue, patience: number): ImpatientPerformance {
  const { arrivals, handling, servers } = queue;
  const load = arrivals * handling;
  if (load === 0) return { waiting: 0, meanWait: 0, occupancy: 0, abandonment: 0 };
  // Probabilities of states, relative to that of all servers busy and nobody waiting.
  const idle = 1 / erlangB(load, servers) - 1;
  const { busy, queued } = busyStates(queue, patience);
  const all = idle + busy;
  const abandonment = queued / patience / (arrivals * all);
  return {
    waiting: busy / all,
    meanWait: abandonment * patience,
    occupancy: (load * (1 - abandonment)) / servers,
    abandonment,
  };
}

/** Sums over the states in which a new caller has to wait: of their probability, and of how many wait. */
function busyStates({ arrivals, handling, servers }: Queue, patience: number) {
  let [probability, busy, queued] = [1, 1, 0];
  for (let waiting = 1; probability > 1e-16 * busy; waiting += 1) {
    probability *= arrivals / (servers / handling + waiting / patience);
    busy += probability;
    queued += waiting * probability;
  }
  return { busy, queued };
}
