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
            cast(row_number() over (order by named.metric, named.touchpoint) as integer) as place
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
            measure_facts.own_dimension,
            measure_facts.own_value,
            measure_facts.journey
        from measure_facts
        inner join places on places.metric = measure_facts.metric and places.touchpoint is not distinct from measure_facts.touchpoint
    ),
    -- One dimension after the other, for the journeys seen of all of them at once would fill the memory.
    counted as (
        select placed.place, 'all' as dimension, 'all' as value, count(*) as subjects, count(distinct placed.journey) as journeys
        from placed
        where placed.own_dimension is null
        group by placed.place
        union all
        select placed.place, 'month', placed.month, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is null
        group by placed.place, placed.month
        union all
        select placed.place, 'region', placed.region, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is null
        group by placed.place, placed.region
        union all
        select placed.place, 'category', placed.category, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is null
        group by placed.place, placed.category
        union all
        select placed.place, 'channel', placed.channel, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is null
        group by placed.place, placed.channel
        union all
        select placed.place, 'tier', placed.tier, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is null
        group by placed.place, placed.tier
        union all
        select placed.place, placed.own_dimension, placed.own_value, count(*), count(distinct placed.journey)
        from placed
        where placed.own_dimension is not null
        group by placed.place, placed.own_dimension, placed.own_value
    )
select places.metric, places.touchpoint, counted.dimension, counted.value, counted.subjects, counted.journeys
from counted
inner join places on places.place = counted.place
