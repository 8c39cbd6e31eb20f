-- Promises of time that were over-promised: by what was known when they were made, they would be kept in fewer than nine of ten
-- cases; and how probable it was that they would be kept.
--
-- grain: metric, promise_id, own_dimension
-- check: part between 0 and 1000000
select
    'kept_probability' as metric,
    over_promises.touchpoint,
    over_promises.promise_id,
    over_promises.made_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    cast(round(over_promises.kept_probability * 1000000) as bigint) as part, -- kept_probability: in millionths
    1 as whole
from over_promises
union all
select
    'over_promised_share' as metric,
    over_promises.touchpoint,
    over_promises.promise_id,
    over_promises.made_on as counted_on,
    null as own_dimension,
    null as own_value,
    case when over_promises.kept_probability < 0.9 then 1 else 0 end as part, -- over_promised_share: 1, over-promised
    1 as whole
from over_promises
union all
select
    'over_promised_share' as metric,
    over_promises.touchpoint,
    over_promises.promise_id,
    over_promises.made_on as counted_on,
    'maker' as own_dimension,
    over_promises.made_by as own_value,
    case when over_promises.kept_probability < 0.9 then 1 else 0 end as part,
    1 as whole
from over_promises
where over_promises.made_by is not null
union all
select
    'over_promised_share' as metric,
    over_promises.touchpoint,
    over_promises.promise_id,
    over_promises.made_on as counted_on,
    'campaign' as own_dimension,
    over_promises.campaign_id as own_value,
    case when over_promises.kept_probability < 0.9 then 1 else 0 end as part,
    1 as whole
from over_promises
where over_promises.campaign_id is not null
