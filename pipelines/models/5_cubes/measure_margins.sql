-- How many were counted for each share and mean, and how many journeys they belong to.
--
-- grain: metric, touchpoint, dimension, value
-- check: subjects >= 1
select
    measure_facts.metric,
    measure_facts.touchpoint,
    case
        when measure_facts.month is not null then 'month'
        when measure_facts.region is not null then 'region'
        when measure_facts.category is not null then 'category'
        when measure_facts.channel is not null then 'channel'
        when measure_facts.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(measure_facts.month, measure_facts.region, measure_facts.category, measure_facts.channel, measure_facts.tier, 'all') as value,
    count(*) as subjects,
    count(distinct number_of(measure_facts.journey_id)) as journeys
from measure_facts
where measure_facts.own_dimension is null
group by
    grouping sets (
        (measure_facts.metric, measure_facts.touchpoint),
        (measure_facts.metric, measure_facts.touchpoint, measure_facts.month),
        (measure_facts.metric, measure_facts.touchpoint, measure_facts.region),
        (measure_facts.metric, measure_facts.touchpoint, measure_facts.category),
        (measure_facts.metric, measure_facts.touchpoint, measure_facts.channel),
        (measure_facts.metric, measure_facts.touchpoint, measure_facts.tier)
    )
union all
select
    measure_facts.metric,
    measure_facts.touchpoint,
    measure_facts.own_dimension as dimension,
    measure_facts.own_value as value,
    count(*) as subjects,
    count(distinct number_of(measure_facts.journey_id)) as journeys
from measure_facts
where measure_facts.own_dimension is not null
group by measure_facts.metric, measure_facts.touchpoint, measure_facts.own_dimension, measure_facts.own_value
