import type { Engine } from "../../../pipelines/engine/engine.ts";
import { literal } from "../../../pipelines/engine/literal.ts";
import type { Binned } from "../../../src/explorer/bins.ts";
import type { View } from "../../../src/explorer/view.ts";
import { letThrough } from "./judged.ts";
import { t31 } from "./shares.ts";

/** How early or late promises of one touchpoint were met, in its unit. */
export interface SecondSlack {
  readonly unit: string;
  readonly met: number;
  /** Promises in each bin, by verdict; whoever is in no bin is missing in their sum. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
  /** The median and the limits of Woodruff's interval: values of promises themselves, not of bins. */
  readonly median: { readonly median: number; readonly low: number; readonly high: number };
}

/**
 * The slack of the promises that a view of one touchpoint lets through, in the unit of time that most there are met in.
 * @param bins those of the explorer: how wide they are is not for METRICS to say, but what is in them is counted here
 * @returns null where there is none
 */
export async function secondSlack(
  engine: Engine,
  { version, filter }: View,
  effect: number,
  bins: Pick<Binned, "low" | "high">,
): Promise<SecondSlack | null> {
  const whole = letThrough(version, { touchpoint: filter.touchpoint ?? [] });
  const [scale] = await engine.rows(
    `select slack_unit, case when slack_unit like '%seconds' then 3600 else 1 end as per_unit, replace(slack_unit, 'seconds', 'hours') as unit
     from pairs where ${whole} and slack is not null and not is_level
     group by all order by count(*) desc, slack_unit limit 1`,
  );
  if (!scale) return null;
  const perUnit = Number(scale.per_unit);
  const met = `select verdict, slack from pairs
    where ${letThrough(version, filter)} and slack_unit = ${literal(String(scale.slack_unit))} and slack is not null and not is_level`;
  const [numbered] = await engine.rows(`select count(*) as n from (${met})`);
  const n = Number(numbered?.n);
  if (n === 0) return null;
  const half = t31 * Math.sqrt((0.25 * effect) / n);
  const at = [0.5, 0.5 - half, 0.5 + half].map((share) => Math.min(1, Math.max(0, share)));
  const [row] = await engine.rows(
    `select ${at.map((share, place) => `quantile_disc(slack, ${share}) as q${place}`).join(", ")} from (${met})`,
  );
  // In the unit of the pairs, where edges are whole numbers.
  const edge = (limits: Float64Array, place: number) => Math.round((limits[place] ?? Number.NaN) * perUnit);
  const edges = [...bins.low.keys()].map(
    (place) => `(${place}, ${edge(bins.low, place)}, ${edge(bins.high, place)})`,
  );
  const counted =
    edges.length === 0
      ? []
      : await engine.rows(
          `select verdict, place, count(*) as n from (${met}) as met
           inner join (values ${edges.join(", ")}) as bins(place, low, high) on met.slack >= bins.low and met.slack < bins.high
           group by all`,
        );
  const verdicts = await engine.rows(
    `select distinct verdict from pairs where ${whole} and slack is not null and not is_level`,
  );
  const counts = new Map(verdicts.map(({ verdict }) => [String(verdict), edges.map(() => 0)]));
  for (const { verdict, place, n: count } of counted) {
    const found = counts.get(String(verdict));
    if (found) found[Number(place)] = Number(count);
  }
  return {
    unit: String(scale.unit),
    met: n,
    counts,
    median: {
      median: Number(row?.q0) / perUnit,
      low: Number(row?.q1) / perUnit,
      high: Number(row?.q2) / perUnit,
    },
  };
}
