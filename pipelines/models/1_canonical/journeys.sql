-- Each order, contract or case once, with the person behind its alias and with what its lines have in common; a case without
-- lines has what the lines of the order have that it arose from.
--
-- grain: journey_id
-- used by: disclosure
-- check: category is not null
with
    contents as (
        select
            lines.journey_id,
            case
                when count(distinct coalesce(lines.category, 'not said')) > 1 then 'several'
                else min(coalesce(lines.category, 'not said'))
            end as category,
            min(lines.seller_id) as seller_id,
            sum(lines.value * lines.quantity) as value
        from lines
        group by lines.journey_id
    )
select
    kept_journeys.journey_id,
    kept_journeys.parent_journey_id,
    coalesce(aliases.customer_id, kept_journeys.customer_id) as customer_id,
    kept_journeys.kind,
    kept_journeys.reason,
    kept_journeys.status,
    kept_journeys.started_at,
    kept_journeys.ended_at,
    coalesce(kept_journeys.channel, 'not said') as channel,
    coalesce(kept_journeys.region, aliases.region, customers.region, 'not said') as region,
    coalesce(contents.category, parent_contents.category, 'not said') as category, -- of all lines; "several" where they differ
    coalesce(contents.seller_id, parent_contents.seller_id) as seller_id, -- of all lines; the first by name where they differ
    coalesce(kept_journeys.value, contents.value) as value,
    coalesce(customers.declared_tier, 'not said') as tier,
    kept_journeys.currency
from kept.journeys as kept_journeys
left join aliases on aliases.alias = kept_journeys.customer_id
left join customers on customers.customer_id = coalesce(aliases.customer_id, kept_journeys.customer_id)
left join contents on contents.journey_id = kept_journeys.journey_id
left join contents as parent_contents on parent_contents.journey_id = kept_journeys.parent_journey_id
