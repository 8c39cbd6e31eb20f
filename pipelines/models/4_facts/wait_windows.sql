-- How long waits are followed: until 95 of 100 of those that ended had ended, and 95 of 100 promised durations are over.
--
-- grain: metric, touchpoint, unit
-- used by: publish
-- check: window_end >= 0
with
    lengths as (
        select
            waiting_facts.metric,
            waiting_facts.touchpoint,
            waiting_facts.unit,
            'ended' as length_of,
            case
                when waiting_facts.unit in ('days', 'business days') then waiting_facts.bin_high - 1
                else waiting_facts.bin_high
            end as length
        from waiting_facts
        where waiting_facts.cause <> 'censored'
        union all
        select waiting_facts.metric, waiting_facts.touchpoint, waiting_facts.unit, 'promised' as length_of, waiting_facts.promised as length
        from waiting_facts
        where waiting_facts.promised is not null
    ),
    counted as (
        select
            lengths.metric,
            lengths.touchpoint,
            lengths.unit,
            lengths.length_of,
            lengths.length,
            sum(count(*)) over (
                partition by lengths.metric, lengths.touchpoint, lengths.unit, lengths.length_of order by lengths.length
            ) as up_to,
            sum(count(*)) over (
                partition by lengths.metric, lengths.touchpoint, lengths.unit, lengths.length_of
            ) as total
        from lengths
        group by lengths.metric, lengths.touchpoint, lengths.unit, lengths.length_of, lengths.length
    ),
    quantiles as (
        select
            counted.metric,
            counted.touchpoint,
            counted.unit,
            counted.length_of,
            min(counted.length) as length
        from counted
        where counted.up_to >= 0.95 * counted.total
        group by counted.metric, counted.touchpoint, counted.unit, counted.length_of
    )
select
    quantiles.metric,
    quantiles.touchpoint,
    quantiles.unit,
    cast(max(quantiles.length) as double) as window_end -- in the unit; of days, the last one
from quantiles
group by quantiles.metric, quantiles.touchpoint, quantiles.unit
