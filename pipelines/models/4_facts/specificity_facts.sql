-- How specific each promise was when it was first made: which of four things it says, namely about what, how much, by when and on
-- what condition. A standing promise is one promise, however many it applies to.
--
-- How much is a target or a due; by when is a due or a duration. What the customer asked for is not ours to make specific.
--
-- grain: metric, promise_id, own_dimension
-- check: part between 0 and 4
with
    first_versions as (
        select
            promises.promise_id,
            promises.touchpoint,
            promises.made_by,
            local_day(coalesce(promises.made_at, clock.as_of), clock.zone) as made_on,
            case when promises.object is null then 0 else 1 end
                + case when promises.target is null and promises.due_at is null and promises.due_on is null then 0 else 1 end
                + case when promises.is_duration or promises.due_at is not null or promises.due_on is not null then 1 else 0 end
                + case when promises.condition is null then 0 else 1 end as slots,
            row_number() over (partition by promises.promise_id order by promises.version) as place
        from promises
        cross join clock
        where promises.anchor is distinct from 'requested' and coalesce(promises.made_at, clock.as_of) <= clock.as_of
    )
select
    'slots_filled' as metric,
    first_versions.touchpoint,
    first_versions.promise_id,
    first_versions.made_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    first_versions.slots as part, -- slots_filled: of four
    1 as whole
from first_versions
where first_versions.place = 1
union all
select
    'specific_share' as metric,
    first_versions.touchpoint,
    first_versions.promise_id,
    first_versions.made_on as counted_on,
    null as own_dimension,
    null as own_value,
    case when first_versions.slots = 4 then 1 else 0 end as part, -- specific_share: 1, says all four
    1 as whole
from first_versions
where first_versions.place = 1
union all
select
    'specific_share' as metric,
    first_versions.touchpoint,
    first_versions.promise_id,
    first_versions.made_on as counted_on,
    'maker' as own_dimension,
    first_versions.made_by as own_value,
    case when first_versions.slots = 4 then 1 else 0 end as part,
    1 as whole
from first_versions
where first_versions.place = 1 and first_versions.made_by is not null
