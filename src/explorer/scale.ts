/** Where a picture's axis of shares begins and ends, and where its lines are. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Steps that shares are read in. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

/** An axis that holds these shares with few round lines; at least as wide as five steps of one point. */
export function axisOf(shares: readonly number[]): Axis {
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  if (!Number.isFinite(least)) return { low: 0, high: 1, ticks: [0, 0.5, 1] };
  const step = steps.find((size) => (most - least) / size <= 4) ?? 0.25;
  const low = Math.max(0, Math.floor(least / step + 1e-9) * step);
  const high = Math.min(1, Math.max(low + step, Math.ceil(most / step - 1e-9) * step));
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
}

/** A share's place on an axis, 0..1; what lies outside stands at its end. */
export function placeOn({ low, high }: Pick<Axis, "low" | "high">, share: number): number {
  return Math.min(1, Math.max(0, (share - low) / (high - low)));
}

/** On which side of an axis a share lies. */
export function sideOf(
  { low, high }: Pick<Axis, "low" | "high">,
  share: number,
): "below" | "within" | "above" {
  if (share < low - slight) return "below";
  return share > high + slight ? "above" : "within";
}

/** Which ends of an axis an interval goes beyond. */
export function beyond(
  { low, high }: Pick<Axis, "low" | "high">,
  shares: readonly ({ readonly low: number; readonly high: number } | null)[],
): { readonly low: boolean; readonly high: boolean } {
  return {
    low: shares.some((share) => share !== null && share.low < low - slight),
    high: shares.some((share) => share !== null && share.high > high + slight),
  };
}

/** Less than any picture shows. */
const slight = 1e-9;
