-- Each touchpoint of the journey, who passes it, and whether anybody measures it.
--
-- grain: touchpoint
-- check: touches >= 0
-- check: outcomes <= promises
select
    touchpoints.touchpoint,
    touchpoints.stage,
    touchpoints.position as "order",
    coalesce(passed.touches, 0) as touches,
    coalesce(greatest(coalesce(passed.journeys, 0), coalesce(promised.journeys, 0)), 0) as journeys,
    coalesce(greatest(coalesce(passed.customers, 0), coalesce(promised.customers, 0)), 0) as customers,
    greatest(coalesce(promised.promises, 0) + coalesce(lived.promises, 0), coalesce(standing.promises, 0)) as promises, -- made here, as far as known
    coalesce(promised.resolved, 0) + coalesce(lived.resolved, 0) as outcomes, -- of them, those whose outcome is on record
    coalesce(voiced.responses, 0) as voices, -- answers of customers to what was asked about it
    coalesce(promised.promises, lived.promises, standing.promises, 0) > 0 as has_promise, -- something was promised here
    coalesce(promised.resolved, 0) + coalesce(lived.resolved, 0) > 0 as has_outcome, -- what became of it is on record
    coalesce(voiced.responses, 0) > 0 as has_voice, -- somebody was asked
    asked.scale_low as asked_low, -- worst answer to the question asked here most
    asked.scale_high as asked_high -- best answer to it
from workspace.touchpoints as touchpoints
left join (
    select
        touch_facts.touchpoint,
        count(*) as touches,
        count(distinct number_of(touch_facts.journey_id)) as journeys,
        count(distinct number_of(touch_facts.customer_id)) as customers
    from touch_facts
    group by touch_facts.touchpoint
) as passed on passed.touchpoint = touchpoints.touchpoint
left join (
    select
        pairs.touchpoint,
        count(*) as promises,
        count(*) filter (where pairs.fulfilment in ('in time', 'late', 'too early', 'missed', 'failed', 'void')) as resolved,
        count(distinct number_of(pairs.journey_id)) as journeys,
        count(distinct number_of(pairs.customer_id)) as customers
    from pairs
    where pairs.version = 'commitment'
    group by pairs.touchpoint
) as promised on promised.touchpoint = touchpoints.touchpoint
left join (
    select
        unit_lives.touchpoint,
        count(*) as promises,
        count(*) filter (where unit_lives.cause = 'failed' or unit_lives.follow_up >= unit_lives.promised) as resolved
    from unit_lives
    where unit_lives.promised is not null
    group by unit_lives.touchpoint
) as lived on lived.touchpoint = touchpoints.touchpoint
left join (
    select promises.touchpoint, count(*) as promises
    from promises
    where promises.is_standing
    group by promises.touchpoint
) as standing on standing.touchpoint = touchpoints.touchpoint
left join (
    select responses.touchpoint, count(*) as responses
    from responses
    where responses.value is not null and responses.instrument is distinct from 'mystery_shopper'
    group by responses.touchpoint
) as voiced on voiced.touchpoint = touchpoints.touchpoint
left join (
    select
        response_groups.touchpoint,
        min(response_groups.scale_low) as scale_low,
        max(response_groups.scale_high) as scale_high
    from response_groups
    group by response_groups.touchpoint
) as asked on asked.touchpoint = touchpoints.touchpoint
