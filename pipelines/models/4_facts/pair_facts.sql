-- Every pair with the dimensions and the groups by which it is counted.
--
-- grain: promise_id, version
-- check: month is not null
-- check: customer_group between 0 and 31
select
    pairs.promise_id,
    pairs.version,
    pairs.journey_id,
    pairs.touchpoint,
    month_of(coalesce(pairs.first_due_on, pairs.made_on, clock.as_of_on)) as month, -- of the first due day, else of the day it was made
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.verdict,
    pairs.fulfilment,
    pairs.is_due,
    pairs.is_void_not_said,
    pairs.slack_unit,
    pairs.slack,
    cast(round(case pairs.slack_unit when 'days' then pairs.slack when 'seconds' then pairs.slack / 60.0 else pairs.slack * 1000 end) as bigint) as slack_steps, -- whole days, minutes, or thousandths of the unit
    pairs.promised_duration,
    pairs.actual_duration,
    pairs.customer_id,
    group_of(coalesce(pairs.customer_id, pairs.promise_id)) as customer_group,
    group_of(coalesce(pairs.seller_id, pairs.promise_id)) as seller_group,
    group_of(coalesce(cast(pairs.due_on as varchar), pairs.promise_id)) as day_group
from pairs
cross join clock
