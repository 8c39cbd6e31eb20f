import type { Engine, Row, Value } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";

/** The groups of a cube in numbers alone. */
export interface NumberedGroups {
  /** The names of cells; a group names its cell by its place here. */
  readonly cells: readonly Row[];
  /** The clusters that the workspace declares; a group names its cluster by its place here. */
  readonly clusters: readonly string[];
  /** The values of `cell`, `cluster`, `cluster_group` or one of the numbers, one for each group. */
  columns(name: string): readonly Value[];
}

/**
 * Reads a cube of groups (grain: key, `cluster`, `cluster_group`) for the clusters that the workspace declares. Names come once
 * for each cell and not with every group, for they take most of the time that reading takes. Groups come in one order, so that sums of
 * numbers beyond 2^53 round alike in every build.
 * @param cube relation, or a query in brackets
 * @param key columns that name a cell
 * @param numbers columns of numbers
 */
export async function numberedGroups(
  engine: Engine,
  cube: string,
  key: readonly string[],
  numbers: readonly string[],
): Promise<NumberedGroups> {
  const names = key.join(", ");
  const named = `select ${names}, cast(row_number() over (order by ${names}) - 1 as integer) as cell
    from (select distinct ${names} from ${cube} as named) as cells`;
  const [cells, declared] = await Promise.all([
    engine.rows(`${named} order by cell`),
    engine.rows("select cluster from workspace.clusters"),
  ]);
  const clusters = declared.map(({ cluster }) => String(cluster));
  const places = clusters.map((cluster, place) => `when ${literal(cluster)} then ${place}`);
  const same = key.map((column) => `named.${column} is not distinct from groups.${column}`);
  const counted = numbers.map((name) => `cast(groups.${name} as double) as ${name}`);
  const found = await engine.columns(
    `select named.cell, case groups.cluster ${places.join(" ")} end as cluster, groups.cluster_group, ${counted.join(", ")}
     from ${cube} as groups inner join (${named}) as named on ${same.join(" and ")}
     where groups.cluster in (select cluster from workspace.clusters)
     order by 1, 2, 3`,
  );
  const values = new Map(found.map((column) => [column.name, column.values]));
  return {
    cells,
    clusters,
    columns: (name) => {
      const column = values.get(name);
      if (!column) throw new Error(`no column ${name}`);
      return column;
    },
  };
}
