-- We call back within eight hours of the support calendar.
select
    lead || '/order.lead/time' as promise_id,
    1 as version,
    lead as journey_id,
    'order.lead' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    asked_at as made_at,
    8 as target,
    'hours' as unit,
    'support' as clock,
    'lower' as better,
    'Called back within eight hours in which we are open' as wording
from records
