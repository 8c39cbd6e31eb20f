import type { Row } from "../engine/engine.ts";
import { jackknife, type Replicated } from "../stats/jackknife.ts";

/** How many groups customers (sellers, days) are hashed into. */
export const groupCount = 32;

/** Sums of one cell in total, and for each cluster in each of its groups. */
export interface Replicates {
  readonly total: readonly number[];
  readonly clusters: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** Looks the sums of cells up by key. */
export class ReplicateTable {
  readonly #cells = new Map<string, { total: number[]; clusters: Map<string, number[][]> }>();

  /**
   * @param rows one per key, cluster and group
   * @param key columns that name a cell
   * @param sums columns that add up
   * @param group column with the group, 0..31; rows of cluster "customer" make up the total
   */
  constructor(
    rows: readonly Row[],
    key: readonly string[],
    sums: readonly string[],
    group = "cluster_group",
  ) {
    for (const row of rows) {
      const name = keyOf(key.map((column) => row[column]));
      const cell = this.#cells.get(name) ?? {
        total: sums.map(() => 0),
        clusters: new Map<string, number[][]>(),
      };
      this.#cells.set(name, cell);
      const cluster = String(row.cluster ?? "customer");
      const groups =
        cell.clusters.get(cluster) ?? Array.from({ length: groupCount }, () => sums.map(() => 0));
      cell.clusters.set(cluster, groups);
      const counts = sums.map((column) => Number(row[column]));
      add(groups[Number(row[group])], counts);
      if (cluster === "customer") add(cell.total, counts);
    }
  }

  /** The sums of a cell; null if it has none. */
  get(...key: readonly string[]): Replicates | null {
    return this.#cells.get(keyOf(key)) ?? null;
  }
}

/** An estimate with its largest variance over the declared clusters; null if it cannot be computed. */
export function widest(
  replicates: Replicates,
  estimator: (sums: readonly number[]) => number | null,
): Replicated | null {
  const found = [...replicates.clusters.values()]
    .map((groups) => jackknife(replicates.total, groups, estimator))
    .filter((result) => result !== null);
  return found.sort((a, b) => b.variance - a.variance)[0] ?? null;
}

/** Two cells side by side: the sums of the first, then those of the second, group by group. */
export function beside(first: Replicates, second: Replicates): Replicates {
  const clusters = [...first.clusters].map(([cluster, groups]) => {
    const others = second.clusters.get(cluster) ?? [];
    const width = second.total.length;
    return [
      cluster,
      groups.map((group, index) => [...group, ...(others[index] ?? new Array(width).fill(0))]),
    ] as const;
  });
  return { total: [...first.total, ...second.total], clusters: new Map(clusters) };
}

/** What is left of a cell when a part of it is taken away, group by group. */
export function without(whole: Replicates, part: Replicates): Replicates {
  const less = (from: readonly number[], taken: readonly number[] = []) =>
    from.map((sum, index) => sum - (taken[index] ?? 0));
  const clusters = [...whole.clusters].map(([cluster, groups]) => {
    const taken = part.clusters.get(cluster) ?? [];
    return [cluster, groups.map((group, index) => less(group, taken[index]))] as const;
  });
  return { total: less(whole.total, part.total), clusters: new Map(clusters) };
}

function add(into: number[] | undefined, counts: readonly number[]): void {
  if (!into) throw new RangeError("invalid group");
  counts.forEach((count, index) => {
    into[index] = (into[index] ?? 0) + count;
  });
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts.map(String));
}
