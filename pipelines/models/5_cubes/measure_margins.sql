-- How many were counted for each share and mean, and how many journeys they belong to.
--
-- grain: metric, touchpoint, dimension, value
-- check: subjects >= 1
with
    places as (
        -- One number is quicker to group by than two texts.
        select
            named.metric,
            named.touchpoint,
            row_number() over (order by named.metric, named.touchpoint) as place
        from (select distinct measure_facts.metric, measure_facts.touchpoint from measure_facts) as named
    ),
    placed as (
        select
            places.place,
            measure_facts.month,
            measure_facts.region,
            measure_facts.category,
            measure_facts.channel,
            measure_facts.tier,
            measure_facts.journey
        from measure_facts
        inner join places on places.metric = measure_facts.metric and places.touchpoint = measure_facts.touchpoint
        where measure_facts.own_dimension is null
    ),
    counted as (
        select
            placed.place,
            case
                when placed.month is not null then 'month'
                when placed.region is not null then 'region'
                when placed.category is not null then 'category'
                when placed.channel is not null then 'channel'
                when placed.tier is not null then 'tier'
                else 'all'
            end as dimension,
            coalesce(placed.month, placed.region, placed.category, placed.channel, placed.tier, 'all') as value,
            count(*) as subjects,
            count(distinct placed.journey) as journeys
        from placed
        group by
            grouping sets (
                (placed.place),
                (placed.place, placed.month),
                (placed.place, placed.region),
                (placed.place, placed.category),
                (placed.place, placed.channel),
                (placed.place, placed.tier)
            )
    )
select places.metric, places.touchpoint, counted.dimension, counted.value, counted.subjects, counted.journeys
from counted
inner join places on places.place = counted.place
union all
select
    measure_facts.metric,
    measure_facts.touchpoint,
    measure_facts.own_dimension as dimension,
    measure_facts.own_value as value,
    count(*) as subjects,
    count(distinct measure_facts.journey) as journeys
from measure_facts
where measure_facts.own_dimension is not null
group by measure_facts.metric, measure_facts.touchpoint, measure_facts.own_dimension, measure_facts.own_value
