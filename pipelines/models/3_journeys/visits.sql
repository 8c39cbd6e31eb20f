-- Each visit of a journey to a touchpoint, in order of time; touches of one touchpoint one after the other are one visit.
--
-- A case is part of the journey that it arose from. Of touches at the same moment, that at the touchpoint earlier in the workspace's
-- order comes first. What we say about a step of a sequence, beforehand or to apologise, is not the step.
--
-- grain: path_number, place
-- check: place >= 1
-- check: ended_at >= started_at
with
    in_sequences as (
        select sequences.touchpoint
        from workspace.sequences as sequences
        group by sequences.touchpoint
    ),
    told as (
        select
            coalesce(parents.parent_journey_id, journeys.parent_journey_id, touches.journey_id) as path_id,
            number_of(coalesce(parents.parent_journey_id, journeys.parent_journey_id, touches.journey_id)) as path_number,
            touches.customer_id,
            touchpoints.position,
            case when touches.direction = 'inbound' then 1 else 0 end as inbound,
            coalesce(touches.queued_at, touches.started_at, start_of_day(touches.started_on, clock.zone)) as happened_at
        from touches
        cross join clock
        inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = touches.touchpoint
        left join in_sequences on in_sequences.touchpoint = touches.touchpoint
        left join journeys on journeys.journey_id = touches.journey_id
        left join journeys as parents on parents.journey_id = journeys.parent_journey_id
        where touches.journey_id is not null
            and coalesce(touches.step, '') <> 'apology'
            and (coalesce(touches.step, '') <> 'notice' or in_sequences.touchpoint is null)
    ),
    seen as (
        select
            told.*,
            max(told.position) over before as position_before,
            max(told.happened_at) over before as happened_before,
            row_number() over ordered as number,
            max(told.happened_at) over whole as path_ended_at,
            count(*) over whole as path_touches,
            min(told.customer_id) over whole as path_customer_id
        from told
        cross join clock
        where told.happened_at <= clock.as_of
        window
            whole as (partition by told.path_number),
            ordered as (partition by told.path_number order by told.happened_at, told.position, told.inbound desc),
            before as (
                partition by told.path_number
                order by told.happened_at, told.position, told.inbound desc
                rows between 1 preceding and 1 preceding
            )
    ),
    visits as (
        select
            seen.*,
            row_number() over (partition by seen.path_number order by seen.number) as place,
            max(touchpoints.touchpoint) over next as next_touchpoint,
            max(seen.happened_at) over next as next_started_at,
            max(seen.happened_before) over next as ended_at,
            max(seen.number) over next as next_number,
            max(seen.inbound) over next as next_inbound,
            touchpoints.touchpoint
        from seen
        inner join workspace.touchpoints as touchpoints on touchpoints.position = seen.position
        where seen.position_before is null or seen.position <> seen.position_before
        window next as (partition by seen.path_number order by seen.number rows between 1 following and 1 following)
    )
select
    visits.path_id, -- the journey, or that from which the case arose
    visits.path_number, -- the same as a number
    visits.place, -- 1 is the first visit
    visits.position, -- of the touchpoint in the workspace's order
    visits.touchpoint,
    visits.next_touchpoint, -- none after the last visit
    visits.happened_at as started_at, -- its first touch
    coalesce(visits.ended_at, visits.path_ended_at) as ended_at, -- its last touch
    visits.next_started_at,
    coalesce(visits.next_number, visits.path_touches + 1) - visits.number as touches,
    visits.inbound = 1 as is_inbound, -- the customer came to us, as far as recorded
    visits.next_inbound = 1 as is_next_inbound,
    row_number() over (partition by visits.path_number, visits.position order by visits.place) > 1 as is_return, -- had been there before
    visits.path_customer_id as customer_id
from visits
