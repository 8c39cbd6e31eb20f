import type { Engine, Value } from "../engine/engine.ts";
import { jackknife, type Replicated, type SumAt } from "../stats/jackknife.ts";
import { numberedGroups } from "./numbered-groups.ts";

/** How many groups customers (sellers, days) are hashed into. */
export const groupCount = 32;

/** Sums of one cell in total, and for each declared cluster in each of its groups. */
export interface Replicates {
  readonly total: readonly number[];
  readonly clusters: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** Looks the sums of cells up by key. */
export type ReplicateTable = (...key: readonly Value[]) => Replicates | null;

interface Cell {
  readonly total: number[];
  readonly clusters: Map<string, number[][]>;
}

/**
 * Reads a cube of groups (grain: key, `cluster`, `cluster_group`), for the clusters that the workspace declares.
 * @param key columns that name a cell
 * @param sums columns that add up; those of cluster "customer" make up the total
 */
export async function replicateTable(
  engine: Engine,
  cube: string,
  key: readonly string[],
  sums: readonly string[],
): Promise<ReplicateTable> {
  const { cells: named, clusters, columns } = await numberedGroups(engine, cube, key, sums);
  const names = named.map((row) => keyOf(key.map((column) => row[column] ?? null)));
  const [places, cluster, group] = [columns("cell"), columns("cluster"), columns("cluster_group")];
  const counts = sums.map(columns);
  const cells = names.map((): Cell => ({ total: sums.map(() => 0), clusters: new Map() }));
  places.forEach((place, row) => {
    const cell = cells[Number(place)];
    const name = clusters[Number(cluster[row])] ?? "";
    if (!cell) throw new RangeError(`invalid cell: ${String(place)}`);
    const own = cell.clusters.get(name) ?? emptyGroups(sums.length);
    cell.clusters.set(name, own);
    addRow(own[Number(group[row])], counts, row);
    if (name === "customer") addRow(cell.total, counts, row);
  });
  const found = new Map(names.map((name, place) => [name, cells[place]]));
  return (...wanted) => found.get(keyOf(wanted)) ?? null;
}

/** An estimate with its largest variance over the declared clusters; null if it cannot be computed. */
export function widest(replicates: Replicates, estimator: (sum: SumAt) => number | null): Replicated | null {
  const found = [...replicates.clusters.values()]
    .map((groups) => jackknife(replicates.total, groups, estimator))
    .filter((result) => result !== null);
  return found.sort((a, b) => b.variance - a.variance)[0] ?? null;
}

/** Two cells side by side: the sums of the first, then those of the second, group by group. */
export function beside(first: Replicates, second: Replicates): Replicates {
  return combine(first, second, (one, other) => [...one, ...other]);
}

/** What is left of a cell when a part of it is taken away, group by group. */
export function without(whole: Replicates, part: Replicates): Replicates {
  return combine(whole, part, (all, taken) => all.map((sum, index) => sum - (taken[index] ?? 0)));
}

/** Several cells as one, group by group; throws RangeError without a cell. */
export function together(cells: readonly Replicates[]): Replicates {
  const [first, ...others] = cells;
  if (!first) throw new RangeError("no cell");
  const total = first.total.slice();
  const clusters = new Map(
    [...first.clusters].map(([cluster, groups]) => [cluster, groups.map((group) => group.slice())]),
  );
  for (const other of others) {
    add(total, other.total);
    for (const [cluster, groups] of other.clusters)
      groups.forEach((group, index) => {
        add(clusters.get(cluster)?.[index], group);
      });
  }
  return { total, clusters };
}

type Sums = readonly number[];

function combine(
  first: Replicates,
  second: Replicates,
  how: (first: Sums, second: Sums) => Sums,
): Replicates {
  const none = second.total.map(() => 0);
  const clusters = [...first.clusters].map(([cluster, groups]) => {
    const others = second.clusters.get(cluster) ?? [];
    return [cluster, groups.map((group, index) => how(group, others[index] ?? none))] as const;
  });
  return { total: how(first.total, second.total), clusters: new Map(clusters) };
}

function emptyGroups(width: number): number[][] {
  return Array.from({ length: groupCount }, () => new Array<number>(width).fill(0));
}

function addRow(into: number[] | undefined, columns: readonly (readonly Value[])[], row: number): void {
  if (!into) throw new RangeError("invalid group");
  for (const [index, column] of columns.entries()) into[index] = (into[index] ?? 0) + Number(column[row]);
}

function add(into: number[] | undefined, counts: Sums): void {
  if (!into) throw new RangeError("invalid group");
  counts.forEach((count, index) => {
    into[index] = (into[index] ?? 0) + count;
  });
}

function keyOf(parts: readonly Value[]): string {
  return parts.join("\u0000");
}
