-- Whether a journey met a broken promise at a stage.
--
-- grain: journey_id, stage
-- check: broken <= judged
select
    journey_touchpoints.journey_id,
    touchpoints.stage,
    min(journey_touchpoints.customer_group) as customer_group,
    min(journey_touchpoints.seller_group) as seller_group,
    min(journey_touchpoints.day_group) as day_group,
    count(*) filter (where journey_touchpoints.verdict in ('exceeded', 'kept', 'broken')) as judged, -- touchpoints with a verdict
    count(*) filter (where journey_touchpoints.verdict = 'broken') as broken -- touchpoints with a broken promise
from journey_touchpoints
inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = journey_touchpoints.touchpoint
group by journey_touchpoints.journey_id, touchpoints.stage
