-- Each journey that came to a touchpoint: the way it took, how it ended, and whether it met a broken promise.
--
-- It is open while a promise is pending, and dropped out if none of the promises of a touchpoint was ever fulfilled: of the last one,
-- or of one that it came neither to nor past. Past is a later touchpoint of the same stage.
--
-- grain: path_id
-- used by: disclosure
-- check: visits >= 1
-- check: ending in ('complete', 'dropped out', 'open', 'no promise')
-- check: is_judged or not is_broken
with
    ways as (
        select
            visits.path_number,
            min(visits.path_id) as path_id,
            path_of(visits.touchpoint, visits.place) as path,
            count(*) as visits,
            count(*) filter (where visits.is_return) as returns,
            min(visits.started_at) as started_at,
            max(visits.ended_at) as ended_at,
            max(case when visits.next_touchpoint is null then visits.touchpoint end) as last_touchpoint,
            min(visits.customer_id) as customer_id
        from visits
        group by visits.path_number
    ),
    furthest as (
        select visits.path_number, touchpoints.stage, max(visits.position) as position
        from visits
        inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = visits.touchpoint
        group by visits.path_number, touchpoints.stage
    ),
    promised as (
        select
            number_of(coalesce(parents.parent_journey_id, journeys.parent_journey_id, pairs.journey_id)) as path_number,
            pairs.touchpoint,
            max(case when pairs.result = 'fulfilled' then 1 else 0 end) as met,
            max(case when pairs.result is null and pairs.fulfilment in ('pending', 'overdue') then 1 else 0 end) as awaited,
            max(case when pairs.fulfilment = 'pending' then 1 else 0 end) as pending,
            max(case when pairs.verdict in ('exceeded', 'kept', 'broken') then 1 else 0 end) as judged,
            max(case when pairs.verdict = 'broken' then 1 else 0 end) as broken
        from pairs
        left join journeys on journeys.journey_id = pairs.journey_id
        left join journeys as parents on parents.journey_id = journeys.parent_journey_id
        where pairs.version = 'commitment'
            and pairs.journey_id is not null
            and (pairs.verdict <> 'vague' or pairs.result = 'fulfilled')
        group by number_of(coalesce(parents.parent_journey_id, journeys.parent_journey_id, pairs.journey_id)), pairs.touchpoint
    ),
    ahead as (
        select
            promised.*,
            case
                when promised.met = 0
                    and (promised.touchpoint = ways.last_touchpoint or coalesce(furthest.position, 0) < touchpoints.position)
                    then 1
                else 0
            end as is_ahead
        from promised
        inner join ways on ways.path_number = promised.path_number
        inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = promised.touchpoint
        left join furthest on furthest.path_number = promised.path_number and furthest.stage = touchpoints.stage
    ),
    standings as (
        select
            ahead.path_number,
            max(ahead.judged) as judged,
            max(ahead.broken) as broken,
            max(greatest(ahead.pending, ahead.is_ahead * ahead.awaited)) as open,
            max(ahead.is_ahead) as unmet
        from ahead
        group by ahead.path_number
    )
select
    ways.path_id,
    ways.path_number, -- the same as a number
    ways.path, -- touchpoints in order of time
    ways.visits,
    ways.returns, -- visits to a touchpoint where it had been before
    ways.last_touchpoint,
    ways.started_at,
    ways.ended_at,
    case
        when standings.path_number is null then 'no promise'
        when standings.open = 1 then 'open'
        when standings.unmet = 1 then 'dropped out'
        else 'complete'
    end as ending,
    coalesce(standings.judged, 0) = 1 as is_judged, -- has a promise with a verdict
    coalesce(standings.broken, 0) = 1 as is_broken, -- one of them broken, anywhere
    coalesce(journeys.customer_id, ways.customer_id, ways.path_id) as person,
    coalesce(customers.customer_group, group_of(coalesce(journeys.customer_id, ways.customer_id, ways.path_id))) as customer_group,
    case when declared.by_seller then group_of(coalesce(journeys.seller_id, ways.path_id)) end as seller_group,
    case when declared.by_day then group_of(cast(local_day(ways.started_at, clock.zone) as varchar)) end as day_group
from ways
cross join clock
cross join (
    select
        count(*) filter (where clusters.cluster = 'seller') > 0 as by_seller,
        count(*) filter (where clusters.cluster = 'day') > 0 as by_day
    from workspace.clusters as clusters
) as declared
left join standings on standings.path_number = ways.path_number
left join journeys on journeys.journey_id = ways.path_id
left join customers on customers.customer_id = coalesce(journeys.customer_id, ways.customer_id)
