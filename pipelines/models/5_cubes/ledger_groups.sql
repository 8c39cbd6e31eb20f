-- The counts behind each line of the promise ledger, for each of 32 groups: who promised what kind of thing where, and what
-- became of it.
--
-- grain: touchpoint, kind, aspect, maker, campaign, cluster, cluster_group
-- check: measurable <= promises
-- check: kept_due + broken_due = due
-- check: exceeded_due + as_promised_due = kept_due
-- check: late_due + too_early_due + missed_due + failed_due + overdue_due = broken_due
with
    clustered as (
        select
            pairs.touchpoint,
            pairs.kind,
            pairs.aspect,
            coalesce(pairs.made_by, 'company') as maker,
            pairs.campaign_id as campaign,
            pairs.verdict,
            pairs.fulfilment,
            pairs.is_due,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then pairs.customer_group
                when 'seller' then pairs.seller_group
                else pairs.day_group
            end as cluster_group
        from pairs
        cross join workspace.clusters as clusters
        where pairs.version = 'commitment'
    )
select
    clustered.touchpoint,
    clustered.kind, -- explicit, policy, implied, own
    clustered.aspect,
    clustered.maker, -- a person, or the company where nobody is named
    clustered.campaign, -- null where no campaign promised it
    clustered.cluster,
    clustered.cluster_group,
    count(*) as promises,
    count(*) filter (where clustered.verdict <> 'vague') as measurable,
    count(*) filter (where clustered.verdict in ('exceeded', 'kept', 'broken') and clustered.is_due) as due,
    count(*) filter (where clustered.verdict in ('exceeded', 'kept') and clustered.is_due) as kept_due,
    count(*) filter (where clustered.verdict = 'exceeded' and clustered.is_due) as exceeded_due,
    count(*) filter (where clustered.verdict = 'broken' and clustered.is_due) as broken_due,
    count(*) filter (where clustered.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled,
    count(*) filter (where clustered.fulfilment = 'late') as late,
    count(*) filter (where clustered.verdict = 'kept' and clustered.is_due) as as_promised_due,
    count(*) filter (where clustered.fulfilment = 'late' and clustered.is_due) as late_due,
    count(*) filter (where clustered.fulfilment = 'too early' and clustered.is_due) as too_early_due,
    count(*) filter (where clustered.fulfilment = 'missed' and clustered.is_due) as missed_due,
    count(*) filter (where clustered.fulfilment = 'failed' and clustered.is_due) as failed_due,
    count(*) filter (where clustered.fulfilment = 'overdue' and clustered.is_due) as overdue_due
from clustered
group by
    clustered.touchpoint,
    clustered.kind,
    clustered.aspect,
    clustered.maker,
    clustered.campaign,
    clustered.cluster,
    clustered.cluster_group
