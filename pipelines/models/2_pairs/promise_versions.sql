-- The two versions of each promise that count: the one in force when the customer committed, and the last one.
--
-- The last version stands apart only at touchpoints where a promise was moved.
--
-- grain: promise_id, version
-- check: version in ('commitment', 'last')
with
    ordered as (
        select
            promises.promise_id,
            promises.version,
            promises.touchpoint,
            row_number() over (
                partition by promises.promise_id
                order by
                    case when promises.made_at <= promises.committed_at then 0 else 1 end,
                    case when promises.made_at <= promises.committed_at then -promises.version else promises.version end
            ) as place_at_commitment,
            row_number() over (partition by promises.promise_id order by promises.version desc) as place_from_last,
            first_value(coalesce(promises.due_on, local_day(promises.due_at, promises.zone))) over (
                partition by promises.promise_id order by promises.version
            ) as first_due_on
        from promises
    ),
    moved as (
        select ordered.touchpoint
        from ordered
        where ordered.place_from_last > 1
        group by ordered.touchpoint
    )
select ordered.promise_id, ordered.version as version_number, 'commitment' as version, ordered.first_due_on
from ordered
where ordered.place_at_commitment = 1
union all
select ordered.promise_id, ordered.version as version_number, 'last' as version, ordered.first_due_on
from ordered
inner join moved on moved.touchpoint = ordered.touchpoint
where ordered.place_from_last = 1
