-- What became of a journey at a touchpoint: the worst of the promises made there for it.
--
-- grain: journey_id, touchpoint
-- check: promises >= 1
with
    ranked as (
        select
            pairs.promise_id,
            pairs.journey_id,
            pairs.touchpoint,
            case pairs.fulfilment
                when 'failed' then 1
                when 'overdue' then 2
                when 'late' then 3
                when 'missed' then 4
                when 'too early' then 5
                when 'unknown' then 6
                when 'pending' then 7
                when 'in time' then 8
                when 'vague' then 9
                else 10
            end as severity
        from pairs
        where pairs.version = 'commitment' and pairs.journey_id is not null
    ),
    worst as (
        select ranked.journey_id, ranked.touchpoint, min(ranked.severity) as severity, count(*) as promises
        from ranked
        group by ranked.journey_id, ranked.touchpoint
    ),
    chosen as (
        select ranked.journey_id, ranked.touchpoint, min(ranked.promise_id) as promise_id, min(worst.promises) as promises
        from ranked
        inner join worst
            on worst.journey_id = ranked.journey_id
            and worst.touchpoint = ranked.touchpoint
            and worst.severity = ranked.severity
        group by ranked.journey_id, ranked.touchpoint
    )
select
    chosen.journey_id,
    chosen.touchpoint,
    chosen.promises,
    pairs.customer_id,
    pairs.fulfilment, -- of the worst promise, as is all that follows
    pairs.verdict,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.customer_group,
    pairs.seller_group,
    pairs.day_group
from chosen
inner join pairs on pairs.promise_id = chosen.promise_id and pairs.version = 'commitment'
