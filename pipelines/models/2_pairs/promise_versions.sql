-- The versions of each promise that count: the one in force when the customer committed, and the last one; what the customer
-- had asked for is a version of its own.
--
-- The last version stands apart only at touchpoints where a promise was moved.
--
-- grain: promise_id, version
-- check: version in ('commitment', 'last', 'requested')
with
    dated as (
        select
            commitments.promise_id,
            commitments.version,
            commitments.touchpoint,
            commitments.anchor,
            commitments.made_at,
            commitments.committed_at,
            coalesce(commitments.due_on, local_day(commitments.due_at, commitments.zone)) as due_on
        from commitments
    ),
    repeated as (
        select dated.promise_id, min(dated.touchpoint) as touchpoint
        from dated
        where dated.anchor <> 'requested'
        group by dated.promise_id
        having count(*) > 1
    ),
    moved as (
        select repeated.touchpoint
        from repeated
        group by repeated.touchpoint
    ),
    ordered as (
        select
            dated.promise_id,
            dated.version,
            row_number() over (
                partition by dated.promise_id
                order by
                    case when dated.made_at <= dated.committed_at then 0 else 1 end,
                    case when dated.made_at <= dated.committed_at then -dated.version else dated.version end
            ) as place_at_commitment,
            row_number() over (partition by dated.promise_id order by dated.version desc) as place_from_last,
            first_value(dated.due_on) over (partition by dated.promise_id order by dated.version) as first_due_on
        from dated
        inner join repeated on repeated.promise_id = dated.promise_id
    ),
    asked as (
        select
            dated.promise_id,
            dated.version,
            dated.due_on,
            row_number() over (partition by dated.promise_id order by dated.version desc) as place_from_last
        from dated
        where dated.anchor = 'requested'
    ),
    single as (
        select dated.promise_id, dated.version, dated.touchpoint, dated.due_on as first_due_on
        from dated
        left join repeated on repeated.promise_id = dated.promise_id
        where repeated.promise_id is null and dated.anchor <> 'requested'
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
union all
select asked.promise_id, asked.version as version_number, 'requested' as version, asked.due_on as first_due_on
from asked
where asked.place_from_last = 1
