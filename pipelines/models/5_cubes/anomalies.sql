-- Journeys whose times stand in an order that cannot be. What we say about a step, beforehand or to apologise, is not the step.
--
-- grain: earlier, later
-- check: journeys <= "of"
with first_touches as (
    select touch_facts.journey_id, touch_facts.touchpoint, min(touch_facts.started_at) as started_at
    from touch_facts
    inner join (select sequences.touchpoint from workspace.sequences as sequences group by sequences.touchpoint) as ordered
        on ordered.touchpoint = touch_facts.touchpoint
    inner join touches on touches.touch_id = touch_facts.touch_id
    where touch_facts.started_at is not null and coalesce(touches.step not in ('notice', 'apology'), true)
    group by touch_facts.journey_id, touch_facts.touchpoint
)
select
    first_steps.touchpoint as earlier, -- should come first
    next_steps.touchpoint as later, -- should come after it
    count(*) filter (where earlier_touches.started_at > later_touches.started_at) as journeys, -- where it came before
    count(*) as "of" -- journeys with both times
from workspace.sequences as first_steps
inner join workspace.sequences as next_steps
    on next_steps.sequence = first_steps.sequence and next_steps.position = first_steps.position + 1
inner join first_touches as earlier_touches on earlier_touches.touchpoint = first_steps.touchpoint
inner join first_touches as later_touches
    on later_touches.touchpoint = next_steps.touchpoint and later_touches.journey_id = earlier_touches.journey_id
group by first_steps.touchpoint, next_steps.touchpoint
