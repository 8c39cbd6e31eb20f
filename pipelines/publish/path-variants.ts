import type { Engine, Row } from "../engine/engine.ts";
import { mediansOf } from "./median-of-cell.ts";
import type { Setting } from "./metric.ts";
import { brokenShares, hoursOf, type PathTotal, partOfJourneys } from "./path-shares.ts";
import type { PathVariantRow } from "./published.ts";
import { type Replicates, replicateTable } from "./replicates.ts";

const sums = ["broken", "judged", "journeys", "dropped", "open"] as const;
const journeys = sums.indexOf("journeys");

/**
 * The ways that journeys take, with the share of them that meet a broken promise and how long they last.
 * @param showsEnds whether it is told how many of each dropped out and are open
 */
export async function pathVariants(
  engine: Engine,
  setting: Setting,
  total: PathTotal | null,
  showsEnds: boolean,
): Promise<PathVariantRow[]> {
  const cube = "path_variant_groups";
  const [groups, medians] = await Promise.all([
    replicateTable(engine, cube, ["variant"], sums),
    mediansOf(engine, { cube, key: ["variant"], count: "journeys" }, () => false, setting.factor),
  ]);
  const cells = medians
    .flatMap(({ row, median }) => {
      const cell = groups(row.variant ?? null);
      return cell ? [{ path: pathOf(row), median, cell }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(one.path === null) - Number(other.path === null) ||
        counted(other.cell) - counted(one.cell) ||
        String(one.path).localeCompare(String(other.path)),
    );
  if (total === null) return [];
  const broken = brokenShares(
    cells.map(({ cell }) => cell),
    total,
    setting.factor,
  );
  return cells.flatMap(({ path, median, cell }, index) => {
    const shares = broken[index];
    if (!shares) return [];
    const [, judged = 0, , dropped = 0, open = 0] = cell.total;
    return [
      {
        path,
        journeys: counted(cell),
        judged,
        dropped: showsEnds ? dropped : null,
        open: showsEnds ? open : null,
        ...partOfJourneys(cell, journeys, total, setting.factor),
        ...shares,
        ...hoursOf(median),
      },
    ];
  });
}

function pathOf({ variant }: Row): string | null {
  return variant === "other" ? null : String(variant);
}

function counted(cell: Replicates): number {
  return cell.total[journeys] ?? 0;
}
