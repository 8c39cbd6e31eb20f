-- Promises that were moved to a later day than the one promised when the customer committed, and by how many days those were.
--
-- Only at touchpoints where some promise was moved: elsewhere the record does not show whether they are.
--
-- grain: metric, promise_id
-- check: part >= 0
with
    moved as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.due_on,
            case
                when pairs.due_at is not null and last_pairs.due_at is not null then last_pairs.due_at > pairs.due_at
                else last_pairs.due_on > pairs.due_on
            end as is_postponed,
            days_between(last_pairs.due_on, pairs.due_on) as days
        from pairs
        inner join pairs as last_pairs on last_pairs.promise_id = pairs.promise_id and last_pairs.version = 'last'
        where pairs.version = 'commitment' and pairs.due_on is not null and last_pairs.due_on is not null
    )
select
    'postponed_share' as metric,
    moved.touchpoint,
    moved.promise_id,
    moved.due_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    case when moved.is_postponed then 1 else 0 end as part, -- postponed_share: 1, moved to a later day
    1 as whole
from moved
union all
select
    'postponement_days' as metric,
    moved.touchpoint,
    moved.promise_id,
    moved.due_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    moved.days as part, -- postponement_days: by how many days, of those moved
    1 as whole
from moved
where moved.is_postponed
