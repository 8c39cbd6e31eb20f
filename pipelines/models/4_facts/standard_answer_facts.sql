-- Whether mystery shoppers are told the standard answer, at each touchpoint and at each site.
--
-- The rows without a touchpoint compare the touchpoints with each other.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part between 0 and 1
with
    graded as (
        select
            responses.response_id,
            responses.question,
            responses.touchpoint,
            responses.resource_id,
            coalesce(local_day(responses.answered_at, clock.zone), responses.asked_on) as counted_on,
            case when responses.value >= responses.scale_high then 1 else 0 end as part
        from responses
        cross join clock
        where responses.instrument = 'mystery_shopper'
            and responses.measure = 'perception'
            and responses.touchpoint is not null
            and responses.value is not null
            and responses.scale_high is not null
            and coalesce(local_day(responses.answered_at, clock.zone), responses.asked_on) <= clock.as_of_on
    ),
    counted as (
        select
            graded.*,
            graded.touchpoint as place,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value
        from graded
        union all
        select graded.*, graded.touchpoint, 'site', graded.resource_id
        from graded
        where graded.resource_id is not null
        union all
        select graded.*, null, 'touchpoint', graded.touchpoint
        from graded
    )
select
    'standard_answer_share' as metric,
    counted.place as touchpoint,
    counted.response_id || '/' || counted.question as subject_id,
    cast(null as varchar) as journey_id,
    cast(null as varchar) as line_id,
    cast(null as varchar) as customer_id,
    counted.counted_on,
    cast(null as varchar) as channel,
    counted.own_dimension,
    counted.own_value,
    counted.part, -- 1: equal to the standard
    1 as whole
from counted
