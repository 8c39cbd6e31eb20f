-- Each order, contract or case once, with the person behind its alias and with what its lines have in common.
--
-- grain: journey_id
-- check: category is not null
with
    ranked as (
        select
            told.journey_id,
            told.parent_journey_id,
            told.customer_id,
            told.kind,
            told.reason,
            told.status,
            told.started_at,
            told.ended_at,
            told.channel,
            told.region,
            told.value,
            told.currency,
            row_number() over (
                partition by told.journey_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
            ) as place
        from lake.journeys as told
    ),
    contents as (
        select
            lines.journey_id,
            case
                when count(distinct coalesce(lines.category, 'not said')) > 1 then 'several'
                else min(coalesce(lines.category, 'not said'))
            end as category,
            case when count(distinct lines.seller_id) > 1 then 'several' else min(lines.seller_id) end as seller_id,
            sum(lines.value * lines.quantity) as value
        from lines
        group by lines.journey_id
    )
select
    ranked.journey_id,
    ranked.parent_journey_id,
    coalesce(identities.customer_id, ranked.customer_id) as customer_id,
    ranked.kind,
    ranked.reason,
    ranked.status,
    ranked.started_at,
    ranked.ended_at,
    coalesce(ranked.channel, 'not said') as channel,
    coalesce(ranked.region, identities.region, customers.region, 'not said') as region,
    coalesce(contents.category, 'not said') as category, -- of all lines; "several" where they differ
    contents.seller_id,
    coalesce(ranked.value, contents.value) as value,
    ranked.currency
from ranked
left join identities on identities.kind = 'account' and identities.alias = ranked.customer_id
left join customers on customers.customer_id = coalesce(identities.customer_id, ranked.customer_id)
left join contents on contents.journey_id = ranked.journey_id
where ranked.place = 1
