/** A stream of numbers in [0, 1). */
export type Random = () => number;

const word = 2 ** 32;
const golden = 0x9e3779b9;
const warmUp = 12;

/**
 * A stream of random numbers of its own for each seed and path (a customer, a purpose): the same whatever else is drawn, and
 * in whatever order. The generator is sfc32 (Doty-Humphrey, PractRand).
 */
export function randomStream(seed: number, ...path: readonly number[]): Random {
  const root = path.reduce((state, step) => mix(state ^ mix(step + golden)), mix(seed));
  let a = mix(root + golden);
  let b = mix(a + golden);
  let c = mix(b + golden);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / word;
  };
  for (let round = 0; round < warmUp; round++) next();
  return next;
}

/** Scatters a 32-bit number over all 32-bit numbers, one to one (finaliser of MurmurHash3, Appleby). */
export function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number in [0, 1) that belongs to a text: the same whenever it is asked for. */
export function lotOf(text: string): number {
  let bits = text.length;
  for (let at = 0; at < text.length; at++) bits = mix(bits ^ text.charCodeAt(at));
  return bits / word;
}

/** True with a probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A number between two numbers. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A whole number from `low` to `high`, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A waiting time with a mean (exponential). */
export function wait(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** A number around a mean (normal; Box and Muller, 1958). */
export function around(random: Random, mean: number, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + deviation * radius * Math.cos(2 * Math.PI * random());
}

/** One of several things, each as likely as its share of the whole. */
export function pick<Thing extends { readonly share: number }>(
  random: Random,
  things: readonly Thing[],
): Thing {
  const total = things.reduce((sum, thing) => sum + thing.share, 0);
  let left = random() * total;
  const found = things.find((thing) => {
    left -= thing.share;
    return left < 0;
  });
  const chosen = found ?? things.at(-1);
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}
