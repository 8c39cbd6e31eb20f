-- Everything that lasts until it ends: how long, by what it ended, and how long it was followed; each in its bin.
--
-- Days have bins of a day up to 60, of a week beyond; hours, bins of 5 %. Where one limit was promised to all, a bin ends there, so
-- that the share within it is exact.
--
-- grain: metric, touchpoint, subject_id
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
            case when waits.unit in ('days', 'business days') then 1 else 0 end as is_whole,
            case when waits.unit in ('days', 'business days') then waits.duration else waits.duration / 3600.0 end as duration,
            case when waits.unit in ('days', 'business days') then waits.promised else waits.promised / 3600.0 end as promised,
            case when waits.unit in ('days', 'business days') then waits.follow_up else waits.follow_up / 3600.0 end as follow_up,
            case when waits.unit in ('days', 'business days') then common.promised + 1 else common.promised / 3600.0 end as edge, -- where the bin of the limit ends
            waits.duration <= common.promised as is_within
        from waits
        left join common
            on common.metric = waits.metric and common.touchpoint = waits.touchpoint and common.unit = waits.unit
    ),
    binned as (
        select
            placed.*,
            case
                when placed.is_whole = 1 and placed.duration <= 60 then placed.duration
                when placed.is_whole = 1 then 61 + bin_low(placed.duration - 61, 7)
                when placed.duration > 0 then log_bin_low(placed.counted)
                else 0
            end as low,
            case
                when placed.is_whole = 1 and placed.duration <= 60 then placed.duration + 1
                when placed.is_whole = 1 then 68 + bin_low(placed.duration - 61, 7)
                when placed.duration > 0 then log_bin_high(placed.counted)
                else 0.0001
            end as high
        from (
            select
                placed.*,
                case when placed.is_within then least(placed.duration, placed.edge * 0.999999) else placed.duration end as counted -- a time at the limit is within it
            from placed
        ) as placed
    )
select
    binned.metric, -- promise: until it is fulfilled; complaint: until it is solved; life: until the first fault
    binned.touchpoint,
    binned.subject_id,
    binned.journey_id,
    binned.month, -- in which it began
    binned.region,
    binned.category,
    binned.channel,
    binned.tier,
    case when binned.product_id is not null then 'product' end as own_dimension,
    binned.product_id as own_value,
    binned.unit, -- days, hours, business days, business hours
    cast(case when not binned.is_within and binned.low < binned.edge then binned.edge else binned.low end as double) as bin_low,
    cast(case when binned.is_within and binned.high > binned.edge then binned.edge else binned.high end as double) as bin_high,
    binned.cause, -- fulfilled, failed (by the company or the article), released (by the customer), censored (still open when last seen)
    binned.promised, -- in the unit; null where nothing was promised
    binned.follow_up, -- from its beginning to the end of the record, in the unit
    binned.customer_group,
    binned.seller_group,
    binned.day_group
from binned
