-- How many rows that name something find it.
--
-- grain: link
-- check: met <= rows
select 'orders whose customer is known' as link, count(*) as rows, count(aliases.alias) as met
from lake.journeys as told
left join aliases on aliases.alias = told.customer_id
where told.kind = 'order'
having count(*) > 0
union all
select 'lines whose order is known', count(*), count(journeys.journey_id)
from lines
left join journeys on journeys.journey_id = lines.journey_id
having count(*) > 0
union all
select 'orders that have lines', count(*), count(found.journey_id)
from journeys
left join (select lines.journey_id from lines group by lines.journey_id) as found on found.journey_id = journeys.journey_id
where journeys.kind = 'order'
having count(*) > 0
union all
select 'lines whose product is known', count(*), count(products.product_id)
from lines
left join products on products.product_id = lines.product_id
having count(*) > 0
union all
select 'promises whose journey is known', count(*), count(journeys.journey_id)
from promises
left join journeys on journeys.journey_id = promises.journey_id
where not promises.is_standing
having count(*) > 0
union all
select 'outcomes whose journey is known', count(*), count(journeys.journey_id)
from outcomes
left join journeys on journeys.journey_id = outcomes.journey_id
having count(*) > 0
union all
select 'answers whose journey is known', count(*), count(journeys.journey_id)
from responses
left join journeys on journeys.journey_id = responses.journey_id
having count(*) > 0
union all
select 'payments whose journey is known', count(*), count(journeys.journey_id)
from costs
left join journeys on journeys.journey_id = costs.journey_id
having count(*) > 0
union all
select 'deals whose seller sold something', count(*), count(sellers.seller_id)
from identities
left join (select lines.seller_id from lines group by lines.seller_id) as sellers on sellers.seller_id = identities.alias
where identities.kind = 'seller'
having count(*) > 0
