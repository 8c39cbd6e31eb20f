-- Journeys whose times stand in an order that cannot be.
--
-- grain: earlier, later
-- check: journeys <= "of"
select
    first_steps.touchpoint as earlier, -- should come first
    next_steps.touchpoint as later, -- should come after it
    count(*) filter (where first_touches.started_at > next_touches.started_at) as journeys, -- where it came before
    count(*) as "of" -- journeys with both times
from workspace.sequences as first_steps
inner join workspace.sequences as next_steps
    on next_steps.sequence = first_steps.sequence and next_steps.position = first_steps.position + 1
inner join (
    select touch_facts.journey_id, touch_facts.touchpoint, min(touch_facts.started_at) as started_at
    from touch_facts
    where touch_facts.started_at is not null
    group by touch_facts.journey_id, touch_facts.touchpoint
) as first_touches on first_touches.touchpoint = first_steps.touchpoint
inner join (
    select touch_facts.journey_id, touch_facts.touchpoint, min(touch_facts.started_at) as started_at
    from touch_facts
    where touch_facts.started_at is not null
    group by touch_facts.journey_id, touch_facts.touchpoint
) as next_touches
    on next_touches.touchpoint = next_steps.touchpoint and next_touches.journey_id = first_touches.journey_id
group by first_steps.touchpoint, next_steps.touchpoint
