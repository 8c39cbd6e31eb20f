-- Journeys with a broken promise at a stage, for each of 32 groups of customers.
--
-- grain: stage, customer_group
-- check: broken <= judged
select
    journey_stages.stage,
    group_of(coalesce(journey_stages.customer_id, journey_stages.journey_id)) as customer_group,
    count(*) as journeys, -- with a promise at this stage
    count(*) filter (where journey_stages.judged > 0) as judged, -- with a verdict
    count(*) filter (where journey_stages.broken > 0) as broken -- with at least one broken promise
from journey_stages
group by journey_stages.stage, group_of(coalesce(journey_stages.customer_id, journey_stages.journey_id))
