-- What became of promises, by touchpoint, month, region, category, channel, tier, audience, kind of promise and segment together.
--
-- grain: touchpoint, version, month, region, category, channel, tier, audience, kind, segment
-- check: promises = exceeded_due + kept_due + late_due + too_early_due + missed_due + failed_due + overdue_due + not_due + unknown + void + vague
select
    pairs.touchpoint,
    pairs.version,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    pairs.audience,
    pairs.kind,
    pairs.segment,
    count(*) as promises,
    count(*) filter (where pairs.verdict = 'exceeded' and pairs.is_due) as exceeded_due,
    count(*) filter (where pairs.verdict = 'kept' and pairs.is_due) as kept_due,
    count(*) filter (where pairs.fulfilment = 'late' and pairs.is_due) as late_due,
    count(*) filter (where pairs.fulfilment = 'too early' and pairs.is_due) as too_early_due,
    count(*) filter (where pairs.fulfilment = 'missed' and pairs.is_due) as missed_due,
    count(*) filter (where pairs.fulfilment = 'failed' and pairs.is_due) as failed_due,
    count(*) filter (where pairs.fulfilment = 'overdue' and pairs.is_due) as overdue_due,
    count(*) filter (
        where pairs.verdict = 'pending' or pairs.verdict in ('exceeded', 'kept', 'broken') and not pairs.is_due
    ) as not_due, -- pending, or settled before its day, which lies ahead
    count(*) filter (where pairs.verdict = 'unknown') as unknown,
    count(*) filter (where pairs.verdict = 'void') as void,
    count(*) filter (where pairs.verdict = 'vague') as vague
from pairs
where pairs.version in ('commitment', 'last')
group by
    pairs.touchpoint,
    pairs.version,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    pairs.audience,
    pairs.kind,
    pairs.segment
