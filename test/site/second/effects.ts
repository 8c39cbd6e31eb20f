import type { Engine } from "../../../pipelines/engine/engine.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  type Measure,
  measures,
  type Version,
} from "../../../src/explorer/view.ts";

/** Dimensions for which the record has no margin: what is chosen of them has the effects of the others that are chosen. */
const withoutMargins: readonly DimensionName[] = ["kind", "audience", "segment"];

/** The largest design effect among touchpoint × dimension values. */
export type LargestEffect = (
  version: Version,
  measure: Measure,
  touchpoints: readonly string[],
  filter: Filter,
) => number;

/**
 * Design effects straight from sums of the 32 groups of customers (METRICS section 0): the share without each group,
 * `V = 31/32 · Σ(θ₋ⱼ − θ̄)²`, and V over `p(1 − p)/n`, never below 1; where V is 0, that of the touchpoint.
 */
export async function secondEffects(engine: Engine): Promise<LargestEffect> {
  const margins = dimensions.filter((name) => name !== "touchpoint" && !withoutMargins.includes(name));
  const sums = ["all", ...margins].map(
    (
      name,
    ) => `select touchpoint, version, '${name}' as dimension, ${name === "all" ? "'all'" : `cast(${name} as varchar)`} as value,
      customer_group, ${measures.map((measure) => `count(*) filter (where ${measure}) as ${measure}`).join(", ")}, count(*) as n
      from judged where due group by all`,
  );
  const rows = await engine.rows(
    `with sums as (unpivot (${sums.join(" union all ")}) on ${measures.join(", ")} into name measure value part),
     cells as (
       select touchpoint, version, dimension, value, measure, sum(part) as part, sum(n) as n
       from sums group by all
     ),
     without as (
       select cells.*, coalesce(
         (cells.part - coalesce(sums.part, 0)) / nullif(cells.n - coalesce(sums.n, 0), 0), cells.part / cells.n) as share
       from cells cross join range(32) as groups(customer_group)
       left join sums using (touchpoint, version, dimension, value, measure, customer_group)
     ),
     varied as (
       select touchpoint, version, dimension, value, measure, part / n as p, n, 31 * var_pop(share) as variance
       from without group by touchpoint, version, dimension, value, measure, part, n
     ),
     effects as (
       select *, case when variance > 0 then greatest(1, variance / (p * (1 - p) / n)) end as effect from varied
     )
     select effects.touchpoint, effects.version, effects.dimension, effects.value, effects.measure,
       coalesce(effects.effect, wholes.effect, 1) as effect
     from effects inner join effects as wholes
       on wholes.touchpoint = effects.touchpoint and wholes.version = effects.version
       and wholes.measure = effects.measure and wholes.dimension = 'all'`,
  );
  const key = (...parts: readonly unknown[]) => parts.join("\n");
  const known = new Map(
    rows.map((row) => [
      key(row.version, row.measure, row.touchpoint, row.dimension, row.value),
      Number(row.effect),
    ]),
  );
  return (version, measure, touchpoints, filter) => {
    const chosen = margins.flatMap((name) => (filter[name] ?? []).map((value) => [name, value]));
    return Math.max(
      1,
      ...touchpoints.flatMap((touchpoint) =>
        [["all", "all"], ...chosen].map(
          (margin) => known.get(key(version, measure, touchpoint, ...margin)) ?? 1,
        ),
      ),
    );
  };
}
