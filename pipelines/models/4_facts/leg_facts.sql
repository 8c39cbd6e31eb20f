-- On which leg of its way a promise falls behind: the delay that each leg adds to that of the leg before, and which leg of a journey
-- with a broken promise was the first to break one.
--
-- The first leg adds its own lateness. Of a journey with a broken promise every leg of the sequence that has promises is counted.
--
-- grain: metric, touchpoint, subject_id
-- check: metric <> 'first_broken_leg_share' or part between 0 and 1
select
    'leg_delay' as metric,
    legs.touchpoint,
    legs.journey_id as subject_id,
    legs.journey_id,
    cast(null as varchar) as line_id,
    legs.customer_id,
    legs.due_on as counted_on,
    legs.channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    legs.lateness - coalesce(legs.lateness_before, 0) as part, -- leg_delay: seconds of delay added; negative: caught up
    1 as whole
from legs
where legs.lateness is not null
union all
select
    'first_broken_leg_share' as metric,
    known.touchpoint,
    broken.journey_id as subject_id,
    broken.journey_id,
    null as line_id,
    broken.customer_id,
    broken.due_on as counted_on,
    broken.channel,
    null as own_dimension,
    null as own_value,
    case when known.position = broken.position then 1 else 0 end as part, -- first_broken_leg_share: 1, the first of its journey to break a promise
    1 as whole
from legs as broken
inner join (
    select legs.sequence, legs.position, legs.touchpoint
    from legs
    group by legs.sequence, legs.position, legs.touchpoint
) as known on known.sequence = broken.sequence
where broken.position = broken.first_broken_position
