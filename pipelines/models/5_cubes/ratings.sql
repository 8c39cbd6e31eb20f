-- How people rated journeys, by what became of the promise made at a touchpoint.
--
-- grain: touchpoint, dimension, value, fulfilment, score
select
    rating_facts.touchpoint,
    'commitment' as version,
    margins.dimension,
    case margins.dimension
        when 'month' then rating_facts.month
        when 'region' then rating_facts.region
        when 'category' then rating_facts.category
        when 'channel' then rating_facts.channel
        else 'all'
    end as value,
    rating_facts.fulfilment, -- in time, late, failed, overdue, unknown, void
    rating_facts.score,
    rating_facts.scale_low,
    rating_facts.scale_high,
    count(*) as responses,
    cast(sum(rating_facts.score_millionths) as bigint) as score_sum, -- in millionths
    count(distinct rating_facts.response_id) as respondents
from rating_facts
cross join workspace.margins as margins
group by
    rating_facts.touchpoint,
    margins.dimension,
    case margins.dimension
        when 'month' then rating_facts.month
        when 'region' then rating_facts.region
        when 'category' then rating_facts.category
        when 'channel' then rating_facts.channel
        else 'all'
    end,
    rating_facts.fulfilment,
    rating_facts.score,
    rating_facts.scale_low,
    rating_facts.scale_high
