-- What became of a journey at a touchpoint: the worst of the promises made there for it.
--
-- grain: journey_id, touchpoint, version
-- check: promises >= 1
select
    ranked.journey_id,
    ranked.touchpoint,
    ranked.version,
    ranked.customer_id,
    ranked.fulfilment, -- of the worst promise
    ranked.verdict,
    ranked.promises
from (
    select
        pairs.journey_id,
        pairs.touchpoint,
        pairs.version,
        pairs.customer_id,
        pairs.fulfilment,
        pairs.verdict,
        count(*) over (partition by pairs.journey_id, pairs.touchpoint, pairs.version) as promises,
        row_number() over (
            partition by pairs.journey_id, pairs.touchpoint, pairs.version
            order by
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
                end,
                pairs.slack,
                pairs.promise_id
        ) as place
    from pairs
    where pairs.journey_id is not null
) as ranked
where ranked.place = 1
