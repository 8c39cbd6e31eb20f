-- The two versions of each promise that count: the one in force when the customer committed, and the last one.
--
-- The last version stands apart only at touchpoints where a promise was moved.
--
-- grain: promise_id, version
-- check: version in ('commitment', 'last')
with
    repeated as (
        select promises.promise_id, min(promises.touchpoint) as touchpoint
        from promises
        group by promises.promise_id
        having count(*) > 1
    ),
    moved as (
        select repeated.touchpoint
        from repeated
        group by repeated.touchpoint
    ),
    ordered as (
        select
            promises.promise_id,
            promises.version,
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
        inner join repeated on repeated.promise_id = promises.promise_id
    ),
    single as (
        select
            promises.promise_id,
            promises.version,
            promises.touchpoint,
            coalesce(promises.due_on, local_day(promises.due_at, promises.zone)) as first_due_on
        from promises
        left join repeated on repeated.promise_id = promises.promise_id
        where repeated.promise_id is null
    )
select single.promise_id, single.version as version_number, 'commitment' as version, single.first_due_on
from single
union all
select ordered.promise_id, ordered.version as version_number, 'commitment' as version, ordered.first_due_on
from ordered
where ordered.place_at_commitment = 1
union all
select single.promise_id, single.version as version_number, 'last' as version, single.first_due_on
from single
inner join moved on moved.touchpoint = single.touchpoint
union all
select ordered.promise_id, ordered.version as version_number, 'last' as version, ordered.first_due_on
from ordered
where ordered.place_from_last = 1
