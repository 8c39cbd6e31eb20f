-- Promises that fell due and those kept, before and after, by each value of a dimension, for each of 32 groups: what a change
-- of the kept rate is taken apart from, into the rates themselves and the mix of cases.
--
-- What is so long overdue that its outcome is unknown counts as not kept: in what is recent, the same promises are still overdue
-- and count as broken.
--
-- grain: touchpoint, comparison, side, dimension, value, cluster, cluster_group
-- check: kept_due <= due
with
    judged as (
        select
            pairs.touchpoint,
            compared_months.comparison,
            compared_months.side,
            pairs.region,
            pairs.category,
            pairs.channel,
            pairs.tier,
            pairs.verdict,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then pairs.customer_group
                when 'seller' then pairs.seller_group
                else pairs.day_group
            end as cluster_group
        from pairs
        inner join compared_months
            on compared_months.touchpoint = pairs.touchpoint and compared_months.month = pairs.month
        cross join workspace.clusters as clusters
        where pairs.version = 'commitment' and pairs.is_due and pairs.verdict in ('exceeded', 'kept', 'broken', 'unknown')
    )
select
    judged.touchpoint,
    judged.comparison, -- halves, or years
    judged.side, -- before, or after
    case
        when judged.region is not null then 'region'
        when judged.category is not null then 'category'
        when judged.channel is not null then 'channel'
        else 'tier'
    end as dimension,
    coalesce(judged.region, judged.category, judged.channel, judged.tier) as value,
    judged.cluster,
    judged.cluster_group,
    count(*) as due, -- fell due, with a verdict or an unknown outcome
    count(*) filter (where judged.verdict in ('exceeded', 'kept')) as kept_due
from judged
group by
    grouping sets (
        (judged.touchpoint, judged.comparison, judged.side, judged.region, judged.cluster, judged.cluster_group),
        (judged.touchpoint, judged.comparison, judged.side, judged.category, judged.cluster, judged.cluster_group),
        (judged.touchpoint, judged.comparison, judged.side, judged.channel, judged.cluster, judged.cluster_group),
        (judged.touchpoint, judged.comparison, judged.side, judged.tier, judged.cluster, judged.cluster_group)
    )
