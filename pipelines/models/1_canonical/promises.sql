-- The promise ledger: each version of each promise once, completed by its journey, line and customer.
--
-- A duration is a number of units of time in which a promise of time, or one with a clock of its own, is due; any other target is
-- a level.
--
-- grain: promise_id, version
-- check: version >= 1
-- check: due_at is null or due_on is null
-- check: tolerance is null or tolerance >= 0
-- check: has_clock_of_workspace
select
    kept_promises.promise_id,
    kept_promises.version,
    kept_promises.journey_id,
    kept_promises.line_id,
    kept_promises.parcel_id,
    coalesce(journeys.customer_id, customers.customer_id, kept_promises.customer_id) as customer_id,
    coalesce(kept_promises.product_id, lines.product_id) as product_id,
    kept_promises.campaign_id,
    kept_promises.touchpoint,
    kept_promises.kind,
    kept_promises.aspect,
    kept_promises.object,
    kept_promises.condition,
    coalesce(kept_promises.made_at, journeys.started_at, kept_promises.valid_from) as made_at,
    kept_promises.made_by,
    kept_promises.due_at,
    kept_promises.due_on,
    coalesce(kept_promises.zone, clock.zone) as zone,
    coalesce(kept_promises.clock, 'calendar') as clock, -- every hour of every day, or a calendar of the workspace
    coalesce(kept_promises.clock, 'calendar') = 'calendar' or calendars.calendar is not null as has_clock_of_workspace,
    kept_promises.target,
    coalesce(kept_promises.currency, kept_promises.unit) as unit,
    kept_promises.due_at is null
        and kept_promises.due_on is null
        and kept_promises.target is not null
        and (kept_promises.aspect = 'time' or kept_promises.clock is not null and not coalesce(kept_promises.standing, false))
        and coalesce(kept_promises.unit, '') in ('seconds', 'minutes', 'hours', 'days') as is_duration,
    case kept_promises.unit when 'minutes' then 60 when 'hours' then 3600 when 'days' then 86400 else 1 end as unit_seconds, -- of a duration
    coalesce(kept_promises.better, 'lower') as better,
    kept_promises.tolerance,
    kept_promises.quantity,
    kept_promises.anchor,
    coalesce(kept_promises.standing, false) as is_standing, -- valid for a while, for everything that it applies to
    kept_promises.applies_to,
    kept_promises.valid_from,
    kept_promises.valid_to,
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
left join aliases on aliases.alias = kept_promises.customer_id
left join customers on customers.customer_id = coalesce(aliases.customer_id, kept_promises.customer_id)
left join (
    select calendar_days.calendar
    from workspace.calendar_days as calendar_days
    group by calendar_days.calendar
) as calendars on calendars.calendar = kept_promises.clock
