-- The promise ledger: each version of each promise once, completed by its journey and line.
--
-- grain: promise_id, version
-- check: version >= 1
-- check: due_at is null or due_on is null
-- check: tolerance is null or tolerance >= 0
-- check: not is_standing
select
    kept_promises.promise_id,
    kept_promises.version,
    kept_promises.journey_id,
    kept_promises.line_id,
    kept_promises.parcel_id,
    coalesce(journeys.customer_id, customers.customer_id, kept_promises.customer_id) as customer_id,
    coalesce(kept_promises.product_id, lines.product_id) as product_id,
    kept_promises.touchpoint,
    kept_promises.kind,
    kept_promises.aspect,
    coalesce(kept_promises.made_at, journeys.started_at) as made_at,
    kept_promises.made_by,
    kept_promises.due_at,
    kept_promises.due_on,
    coalesce(kept_promises.zone, clock.zone) as zone,
    kept_promises.target,
    kept_promises.unit,
    coalesce(kept_promises.better, 'lower') as better,
    kept_promises.tolerance,
    coalesce(kept_promises.standing, false) as is_standing, -- standing promises are not paired with touches yet
    journeys.started_at as committed_at,
    coalesce(journeys.region, customers.region, 'not said') as region,
    coalesce(journeys.channel, 'not said') as channel,
    coalesce(journeys.tier, customers.declared_tier, 'not said') as tier,
    case when kept_promises.line_id is null then coalesce(journeys.category, 'not said') else coalesce(lines.category, 'not said') end as category,
    case when kept_promises.line_id is null then journeys.seller_id else lines.seller_id end as seller_id
from kept.promises as kept_promises
cross join clock
left join journeys on journeys.journey_id = kept_promises.journey_id
left join lines on lines.line_id = kept_promises.line_id
left join identities on identities.kind = 'account' and identities.alias = kept_promises.customer_id
left join customers on customers.customer_id = coalesce(identities.customer_id, kept_promises.customer_id)
