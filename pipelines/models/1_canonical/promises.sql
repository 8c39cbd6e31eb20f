-- The promise ledger: each version of each promise once, completed by its journey and line.
--
-- grain: promise_id, version
-- check: version >= 1
-- check: due_at is null or due_on is null
-- check: tolerance is null or tolerance >= 0
select
    ranked.promise_id,
    ranked.version,
    ranked.journey_id,
    ranked.line_id,
    ranked.parcel_id,
    coalesce(journeys.customer_id, ranked.customer_id) as customer_id,
    coalesce(ranked.product_id, lines.product_id) as product_id,
    ranked.touchpoint,
    ranked.kind,
    ranked.aspect,
    coalesce(ranked.made_at, journeys.started_at) as made_at,
    ranked.made_by,
    ranked.due_at,
    ranked.due_on,
    coalesce(ranked.zone, clock.zone) as zone,
    ranked.target,
    ranked.unit,
    coalesce(ranked.better, 'lower') as better,
    ranked.tolerance,
    journeys.started_at as committed_at,
    coalesce(journeys.region, 'not said') as region,
    coalesce(journeys.channel, 'not said') as channel,
    case when ranked.line_id is null then coalesce(journeys.category, 'not said') else coalesce(lines.category, 'not said') end as category,
    case when ranked.line_id is null then journeys.seller_id else lines.seller_id end as seller_id
from (
    select
        told.promise_id,
        told.version,
        told.journey_id,
        told.line_id,
        told.parcel_id,
        told.customer_id,
        told.product_id,
        told.touchpoint,
        told.kind,
        told.aspect,
        told.made_at,
        told.made_by,
        told.due_at,
        told.due_on,
        told.zone,
        told.target,
        told.unit,
        told.better,
        told.tolerance,
        row_number() over (
            partition by told.promise_id, told.version
            order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.promises as told
) as ranked
cross join clock
left join journeys on journeys.journey_id = ranked.journey_id
left join lines on lines.line_id = ranked.line_id
where ranked.place = 1
