-- How people rated journeys, by what became of the promise made at a touchpoint.
--
-- grain: touchpoint, dimension, value, fulfilment, score
select
    rating_facts.touchpoint,
    'commitment' as version,
    case
        when rating_facts.month is not null then 'month'
        when rating_facts.region is not null then 'region'
        when rating_facts.category is not null then 'category'
        when rating_facts.channel is not null then 'channel'
        else 'all'
    end as dimension,
    coalesce(rating_facts.month, rating_facts.region, rating_facts.category, rating_facts.channel, 'all') as value,
    rating_facts.fulfilment, -- in time, late, too early, missed, failed, overdue, unknown, void, vague
    rating_facts.score,
    rating_facts.scale_low,
    rating_facts.scale_high,
    count(*) as responses,
    cast(sum(rating_facts.score_millionths) as bigint) as score_sum -- in millionths
from rating_facts
group by
    grouping sets (
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.score, rating_facts.scale_low, rating_facts.scale_high),
        (rating_facts.touchpoint, rating_facts.month, rating_facts.fulfilment, rating_facts.score, rating_facts.scale_low, rating_facts.scale_high),
        (rating_facts.touchpoint, rating_facts.region, rating_facts.fulfilment, rating_facts.score, rating_facts.scale_low, rating_facts.scale_high),
        (rating_facts.touchpoint, rating_facts.category, rating_facts.fulfilment, rating_facts.score, rating_facts.scale_low, rating_facts.scale_high),
        (rating_facts.touchpoint, rating_facts.channel, rating_facts.fulfilment, rating_facts.score, rating_facts.scale_low, rating_facts.scale_high)
    )
