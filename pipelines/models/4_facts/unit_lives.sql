-- How many days each article was used until its first fault, or until it was last known to be in use without one: the end of
-- the record, or the day its replacement was sent.
--
-- The promised life is the standing promise of so many days or more, of its product before that of all.
--
-- grain: touchpoint, subject_id
-- check: duration >= 0 and follow_up >= 0
with
    promised as (
        select
            promises.touchpoint,
            promises.product_id,
            cast(round(promises.target) as bigint) as days,
            row_number() over (
                partition by promises.product_id order by promises.valid_from desc nulls last, promises.promise_id, promises.version desc
            ) as place
        from promises
        where promises.is_standing and promises.better = 'higher' and promises.unit = 'days'
    ),
    ended as (
        select
            touches.unit_id,
            min(case when touches.step = 'fault' then touches.started_at end) as failed_at,
            min(case when touches.step = 'dispatch' then touches.started_at end) as replaced_at
        from touches
        cross join clock
        where touches.unit_id is not null and touches.step in ('fault', 'dispatch') and touches.started_at <= clock.as_of
        group by touches.unit_id
    ),
    failing as (
        select min(touches.touchpoint) as touchpoint
        from touches
        where touches.step = 'fault' and touches.unit_id is not null
    ),
    used as (
        select
            units.unit_id,
            units.product_id,
            coalesce(of_product.touchpoint, of_all.touchpoint, failing.touchpoint) as touchpoint,
            coalesce(of_product.days, of_all.days) as promised,
            lines.journey_id,
            lines.category,
            lines.seller_id,
            local_day(units.in_use_at, clock.zone) as used_on,
            days_between(
                local_day(coalesce(ended.replaced_at, clock.as_of), clock.zone),
                local_day(units.in_use_at, clock.zone)
            ) - 1 as follow_up,
            days_between(local_day(ended.failed_at, clock.zone), local_day(units.in_use_at, clock.zone)) as failed_after
        from units
        cross join clock
        cross join failing
        left join ended on ended.unit_id = units.unit_id
        left join lines on lines.line_id = units.line_id
        left join promised as of_product on of_product.product_id = units.product_id and of_product.place = 1
        left join promised as of_all on of_all.product_id is null and of_all.place = 1
        where units.in_use_at <= clock.as_of
    )
select
    used.touchpoint,
    used.unit_id as subject_id,
    used.journey_id,
    used.product_id,
    month_of(used.used_on) as month, -- in which it came into use
    coalesce(journeys.region, 'not said') as region,
    coalesce(used.category, journeys.category, 'not said') as category,
    coalesce(journeys.channel, 'not said') as channel,
    coalesce(journeys.tier, 'not said') as tier,
    'days' as unit,
    case when used.failed_after is null then 'censored' else 'failed' end as cause,
    greatest(coalesce(used.failed_after, used.follow_up), 0) as duration, -- whole days
    used.promised,
    greatest(used.follow_up, coalesce(used.failed_after, 0)) as follow_up,
    group_of(coalesce(journeys.customer_id, used.unit_id)) as customer_group,
    group_of(coalesce(used.seller_id, journeys.seller_id, used.unit_id)) as seller_group,
    group_of(cast(used.used_on as varchar)) as day_group
from used
left join journeys on journeys.journey_id = used.journey_id
where used.touchpoint is not null and (used.follow_up >= 0 or used.failed_after is not null)
