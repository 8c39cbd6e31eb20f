import type { Engine, Row } from "../../../pipelines/engine/engine.ts";
import { literal } from "../../../pipelines/engine/literal.ts";
import type { Wait } from "../../../src/explorer/session.ts";
import { dimensions, type Filter } from "../../../src/explorer/view.ts";
import { letThrough } from "./judged.ts";
import { wilsonRoots } from "./shares.ts";

/**
 * What was promised by a time, with how long it took until it ended, or was last seen open: in whole days, or hours. What failed or
 * was given back at a moment that nobody told ended when it was due; what is unknown was last seen before that.
 */
const lasting = `
  select ${dimensions.join(", ")}, version, cause, unit, is_whole,
    lasted / per_unit as lasted, promised_duration / per_unit as promised, follow_up / per_unit as follow_up
  from (
    select *, replace(slack_unit, 'seconds', 'hours') as unit, slack_unit like '%days' as is_whole,
      case when slack_unit like '%days' then 1 else 3600.0 end as per_unit,
      case
        when result = 'fulfilled' then 'fulfilled'
        when fulfilment = 'failed' then 'failed'
        when result = 'released' then 'released'
        else 'censored'
      end as cause,
      greatest(0, coalesce(ended_duration, least(follow_up, case
        when result is not null then promised_duration
        when fulfilment = 'unknown' then promised_duration - 1
        else follow_up
      end))) as lasted
    from pairs
    where version = 'commitment' and not is_level and promised_duration is not null and follow_up >= 0
      and (result is null or result <> 'fulfilled' or happened_at is not null)
  )`;

/**
 * The same in bins (METRICS section 0: days up to 60, then weeks; hours in steps of 5 %), cut where one limit was promised to all: of
 * whole days on the day after it.
 */
const binned = `
  with lasting as (${lasting}),
  limits as (
    select touchpoint, unit, any_value(promised) + any_value(case when is_whole then 1 else 0 end) as edge
    from lasting group by touchpoint, unit having min(promised) = max(promised) and min(promised) > 0
  ),
  placed as (
    select lasting.*, edge, coalesce(case when is_whole then lasted < edge else lasted <= edge end, false) as is_within,
      -- What took as long as the limit itself is in the step before it.
      case when is_within then least(lasted, edge * 0.999999) else lasted end as counted,
      case
        when is_whole and lasted <= 60 then [lasted, lasted + 1]
        when is_whole then [61 + 7 * floor((lasted - 61) / 7), 68 + 7 * floor((lasted - 61) / 7)]
        when lasted > 0 then [1.05 ** floor(ln(counted) / ln(1.05)), 1.05 ** (floor(ln(counted) / ln(1.05)) + 1)]
        else [0, 0.0001]
      end as bin
    from lasting left join limits using (touchpoint, unit)
  )
  select * exclude (bin, counted, is_within),
    cast(case when is_within or edge is null then bin[1] else greatest(edge, bin[1]) end as double) as low,
    cast(case when is_within then least(edge, bin[2]) else bin[2] end as double) as high
  from placed`;

/**
 * Makes a relation `waits`: each in its bin, with whether it was followed until 95 of 100 of those that ended had ended and 95 of 100
 * promised durations are over.
 */
export async function makeWaits(engine: Engine): Promise<void> {
  await engine.run(
    `create table waits as
     with binned as (${binned}),
     windows as (
       select touchpoint, unit, greatest(
         quantile_disc(case when is_whole then high - 1 else high end, 0.95) filter (where cause <> 'censored'),
         quantile_disc(promised, 0.95)
       ) as until
       from binned group by touchpoint, unit
     )
     select binned.*, follow_up >= until as is_complete from binned inner join windows using (touchpoint, unit)`,
  );
}

/**
 * How the waits of one touchpoint end that a filter lets through, from `waits`: the actuarial life table with competing ends
 * (Cutler & Ederer 1958), in SQL; what is censored in a bin was at risk for half of it, of whole days up to the end of its day.
 * @returns null where there is none
 */
export async function secondWait(engine: Engine, filter: Filter, effect: number): Promise<Wait | null> {
  const whole = letThrough("commitment", { touchpoint: filter.touchpoint ?? [] });
  const [main] = await engine.rows(
    `select unit from waits where ${whole} group by unit order by count(*) desc limit 1`,
  );
  if (!main) return null;
  const rows = await engine.rows(
    `with bins as (
       select low, any_value(high) as high, any_value(is_whole) as is_whole,
         count(*) filter (where cause = 'fulfilled') as fulfilled,
         count(*) filter (where cause <> 'censored') as ended,
         count(*) filter (where cause = 'censored') as gone,
         sum(count(*)) over (order by low desc) as at_risk
       from waits where is_complete and unit = ${literal(String(main.unit))} and ${letThrough("commitment", filter)}
       group by low
     ),
     exposed as (
       select *, at_risk - gone * (1 - case when is_whole then (1 + 1 / (high - low)) / 2 else 0.5 end) as exposed from bins
     ),
     open as (
       select *, coalesce(product(case when ended > 0 then 1 - ended / exposed else 1 end)
         over (order by low rows between unbounded preceding and 1 preceding), 1) as still_open
       from exposed
     )
     select low, high, is_whole, at_risk, sum(case when ended > 0 then still_open * fulfilled / exposed else 0 end) over (order by low) as share
     from open order by low`,
  );
  const subjects = Number(rows[0]?.at_risk ?? 0);
  if (subjects === 0) return null;
  const limits = wilsonRoots(0.5, subjects / effect);
  const median = reached(rows, 0.5);
  return {
    unit: String(main.unit),
    whole: rows[0]?.is_whole === true,
    times: rows.map(({ high, is_whole }) => Number(high) - (is_whole ? 1 : 0)),
    shares: rows.map(({ share }) => Number(share)),
    subjects,
    median:
      median === null
        ? null
        : { value: median, low: reached(rows, limits.low) ?? median, high: reached(rows, limits.high) },
  };
}

/** When a share has ended: the last day of its bin, or within a bin of hours along the logarithm of time. */
function reached(rows: readonly Row[], share: number): number | null {
  const index = rows.findIndex((row) => Number(row.share) > 0 && Number(row.share) >= share - 1e-12);
  const row = rows[index];
  if (!row) return null;
  const [low, high] = [Number(row.low), Number(row.high)];
  if (row.is_whole) return high - 1;
  const before = Number(rows[index - 1]?.share ?? 0);
  const part = Math.min(1, (share - before) / (Number(row.share) - before));
  return low > 0
    ? Math.exp(Math.log(low) + part * (Math.log(high) - Math.log(low)))
    : low + part * (high - low);
}
