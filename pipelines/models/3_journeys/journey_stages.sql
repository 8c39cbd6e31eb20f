-- Whether a journey met a broken promise at a stage.
--
-- grain: journey_id, stage
-- check: broken <= judged
select
    journey_touchpoints.journey_id,
    touchpoints.stage,
    min(journey_touchpoints.customer_id) as customer_id,
    count(*) filter (where journey_touchpoints.verdict in ('exceeded', 'kept', 'broken')) as judged, -- touchpoints with a verdict
    count(*) filter (where journey_touchpoints.verdict = 'broken') as broken -- touchpoints with a broken promise
from journey_touchpoints
inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = journey_touchpoints.touchpoint
group by journey_touchpoints.journey_id, touchpoints.stage
