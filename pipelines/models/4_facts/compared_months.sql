-- The months before and after that are set against each other at a touchpoint: the two halves of its record, and the last
-- twelve months against the twelve before.
--
-- Only months that were over by asOf. A record of 24 months has halves that are its years; they stand as years only.
--
-- grain: touchpoint, comparison, month
-- used by: publish, disclosure
-- check: side in ('before', 'after')
with
    judged as (
        select
            pairs.touchpoint,
            pairs.month,
            month_number(pairs.month) as number,
            min(month_number(pairs.month)) over (partition by pairs.touchpoint) as first_number,
            max(month_number(pairs.month)) over (partition by pairs.touchpoint) as last_number
        from pairs
        cross join clock
        where pairs.version = 'commitment'
            and pairs.is_due
            and pairs.verdict in ('exceeded', 'kept', 'broken', 'unknown')
            and pairs.month < month_of(days_after(clock.as_of_on, 1))
        group by pairs.touchpoint, pairs.month
    )
select
    judged.touchpoint,
    'halves' as comparison,
    judged.month,
    case when 2 * judged.number < judged.first_number + judged.last_number then 'before' else 'after' end as side
from judged
where judged.last_number > judged.first_number and judged.last_number - judged.first_number <> 23
union all
select
    judged.touchpoint,
    'years' as comparison,
    judged.month,
    case when judged.number <= judged.last_number - 12 then 'before' else 'after' end as side
from judged
where judged.last_number - judged.first_number >= 23 and judged.number > judged.last_number - 24
