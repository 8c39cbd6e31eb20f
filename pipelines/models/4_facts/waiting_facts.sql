-- Everything that lasts until it ends: how long, by what it ended, and how long it was followed; each in its bin.
--
-- Days have bins of a day up to 60, of a week beyond; hours, bins of 5 %. Where one limit was promised to all, a bin ends there, so
-- that the share within it is exact.
--
-- grain: metric, touchpoint, subject_id
-- used by: disclosure
-- check: bin_low < bin_high
-- check: cause in ('fulfilled', 'failed', 'released', 'censored')
with
    waits as (
        select
            'promise' as metric,
            promise_waits.touchpoint,
            promise_waits.subject_id,
            promise_waits.journey_id,
            cast(null as varchar) as product_id,
            promise_waits.month,
            promise_waits.region,
            promise_waits.category,
            promise_waits.channel,
            promise_waits.tier,
            promise_waits.unit,
            promise_waits.cause,
            promise_waits.duration,
            promise_waits.promised,
            promise_waits.follow_up,
            promise_waits.customer_group,
            promise_waits.seller_group,
            promise_waits.day_group
        from promise_waits
        union all
        select
            'complaint' as metric,
            complaint_waits.touchpoint,
            complaint_waits.subject_id,
            complaint_waits.journey_id,
            null as product_id,
            complaint_waits.month,
            complaint_waits.region,
            complaint_waits.category,
            complaint_waits.channel,
            complaint_waits.tier,
            complaint_waits.unit,
            complaint_waits.cause,
            complaint_waits.duration,
            complaint_waits.promised,
            complaint_waits.follow_up,
            complaint_waits.customer_group,
            complaint_waits.seller_group,
            complaint_waits.day_group
        from complaint_waits
        union all
        select
            'life' as metric,
            unit_lives.touchpoint,
            unit_lives.subject_id,
            unit_lives.journey_id,
            unit_lives.product_id,
            unit_lives.month,
            unit_lives.region,
            unit_lives.category,
            unit_lives.channel,
            unit_lives.tier,
            unit_lives.unit,
            unit_lives.cause,
            unit_lives.duration,
            unit_lives.promised,
            unit_lives.follow_up,
            unit_lives.customer_group,
            unit_lives.seller_group,
            unit_lives.day_group
        from unit_lives
    ),
    common as (
        select waits.metric, waits.touchpoint, waits.unit, min(waits.promised) as promised
        from waits
        group by waits.metric, waits.touchpoint, waits.unit
        having min(waits.promised) = max(waits.promised) and min(waits.promised) > 0
    ),
    placed as (
        select
            waits.metric,
            waits.touchpoint,
            waits.subject_id,
            waits.journey_id,
            waits.product_id,
            waits.month,
            waits.region,
            waits.category,
            waits.channel,
            waits.tier,
            waits.unit,
            waits.cause,
            waits.customer_group,
            waits.seller_group,
            waits.day_group,
            waits.unit in ('days', 'business days') as is_whole,
            case when waits.unit in ('days', 'business days') then waits.duration else waits.duration / 3600.0 end as duration,
            case when waits.unit in ('days', 'business days') then waits.promised else waits.promised / 3600.0 end as promised,
            case when waits.unit in ('days', 'business days') then waits.follow_up else waits.follow_up / 3600.0 end as follow_up,
            case when waits.unit in ('days', 'business days') then common.promised + 1 else common.promised / 3600.0 end as edge
        from waits
        left join common
            on common.metric = waits.metric and common.touchpoint = waits.touchpoint and common.unit = waits.unit
    )
select
    placed.metric, -- promise: until it is fulfilled; complaint: until it is solved; life: until the first fault
    placed.touchpoint,
    placed.subject_id,
    placed.journey_id,
    placed.month, -- in which it began
    placed.region,
    placed.category,
    placed.channel,
    placed.tier,
    case when placed.product_id is not null then 'product' end as own_dimension,
    placed.product_id as own_value,
    placed.unit, -- days, hours, business days, business hours
    wait_bin_low(placed.duration, placed.is_whole, placed.edge) as bin_low,
    wait_bin_high(placed.duration, placed.is_whole, placed.edge) as bin_high,
    placed.cause, -- fulfilled, failed (by the company or the article), released (by the customer), censored (still open when last seen)
    placed.promised, -- in the unit; null where nothing was promised
    placed.follow_up, -- from its beginning to the end of the record, in the unit
    placed.edge as bin_edge, -- where a bin ends, because that limit was promised to all; null where there is none
    placed.customer_group,
    placed.seller_group,
    placed.day_group
from placed
