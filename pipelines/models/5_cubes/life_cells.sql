-- How promises of a time ended, or that they were still open when last seen, in bins of time since they were made, by touchpoint,
-- month, region, category, channel, tier, audience, kind of promise and segment together. Life tables add up.
--
-- grain: touchpoint, month, region, category, channel, tier, audience, kind, segment, unit, bin_low, cause, is_complete
-- check: subjects >= 1
-- check: bin_low < bin_high
-- check: cause in ('fulfilled', 'failed', 'released', 'censored')
select
    pairs.touchpoint,
    pairs.month, -- of the first due day, as everywhere in the explorer
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    pairs.audience,
    pairs.kind,
    pairs.segment,
    waiting_facts.unit,
    waiting_facts.bin_low,
    min(waiting_facts.bin_high) as bin_high,
    waiting_facts.cause,
    coalesce(waiting_facts.follow_up >= wait_windows.window_end, false) as is_complete, -- followed to the end of the window
    count(*) as subjects
from waiting_facts
inner join pairs on pairs.promise_id = waiting_facts.subject_id and pairs.version = 'commitment'
left join wait_windows
    on wait_windows.metric = waiting_facts.metric
    and wait_windows.touchpoint = waiting_facts.touchpoint
    and wait_windows.unit = waiting_facts.unit
where waiting_facts.metric = 'promise'
group by
    pairs.touchpoint,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    pairs.audience,
    pairs.kind,
    pairs.segment,
    waiting_facts.unit,
    waiting_facts.bin_low,
    waiting_facts.cause,
    coalesce(waiting_facts.follow_up >= wait_windows.window_end, false)
