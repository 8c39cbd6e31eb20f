import type { Share } from "../estimate.ts";

/** Periods that follow each other, each with its place and its share. */
export type Run = readonly { readonly index: number; readonly share: Share }[];

/** Periods that say enough, run by run: a line leads from one to the next. */
export function runsOf(shares: readonly (Share | null)[]): readonly Run[] {
  const thin = thinBelow(shares);
  const runs: { index: number; share: Share }[][] = [];
  shares.forEach((share, index) => {
    if (!share || share.n < thin) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.index === index - 1) last.push({ index, share });
    else runs.push([{ index, share }]);
  });
  return runs;
}

/** A period with fewer than a tenth of the usual promises says little, or is not over: it is hollow, and no line leads to it. */
export function thinBelow(shares: readonly (Share | null)[]): number {
  const due = shares.flatMap((share) => (share ? [share.n] : [])).toSorted((one, other) => one - other);
  return (due[Math.floor(due.length / 2)] ?? 0) / 10;
}

/** Whether a period says too little. */
export function hasThin(shares: readonly (Share | null)[]): boolean {
  const thin = thinBelow(shares);
  return shares.some((share) => share !== null && share.n < thin);
}

/** Shares of periods that say enough to stretch the axis. */
export function told(shares: readonly (Share | null)[]): readonly Share[] {
  return runsOf(shares).flatMap((run) => run.map(({ share }) => share));
}
