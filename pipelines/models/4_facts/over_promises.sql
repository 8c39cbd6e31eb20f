-- How probable it was that a promise of time would be kept, by what was known at the start of the month in which it was made: the
-- share kept of the earlier promises at its touchpoint that allowed as long, for whoever promises longer where it takes longer; with
-- fewer than 50 of these, the share of all earlier ones that had been fulfilled within as long as it allows.
--
-- Each time of its own channel where at least 50 earlier promises are known there, else of the touchpoint; with fewer there is no
-- telling, and no row.
--
-- grain: promise_id
-- check: kept_probability between 0 and 1
-- check: earlier >= 50
with
    limited as (
        select
            waiting_facts.subject_id as promise_id,
            waiting_facts.touchpoint,
            waiting_facts.channel,
            waiting_facts.unit,
            waiting_facts.month,
            waiting_facts.promised,
            waiting_facts.unit in ('days', 'business days') as is_whole,
            wait_bin_low(waiting_facts.promised, waiting_facts.unit in ('days', 'business days'), waiting_facts.bin_edge) as bin_low,
            wait_bin_high(waiting_facts.promised, waiting_facts.unit in ('days', 'business days'), waiting_facts.bin_edge) as bin_high
        from waiting_facts
        where waiting_facts.metric = 'promise' and waiting_facts.promised >= 0
    ),
    known as (
        select
            limited.promise_id,
            limited.touchpoint,
            case when kept_of_channel.due >= 50 then kept_of_channel.due else kept_of_touchpoint.due end as alike,
            case
                when kept_of_channel.due >= 50 then kept_of_channel.kept / kept_of_channel.due
                else kept_of_touchpoint.kept / kept_of_touchpoint.due
            end as kept_alike,
            case when of_channel.ended >= 50 then of_channel.ended else of_touchpoint.ended end as ended,
            case when of_channel.ended >= 50 then of_channel.share_before else of_touchpoint.share_before end as share_before,
            case when of_channel.ended >= 50 then of_channel.share else of_touchpoint.share end as share,
            share_of_bin(limited.promised, limited.is_whole, limited.bin_low, limited.bin_high) as part
        from limited
        left join known_kept as kept_of_touchpoint
            on kept_of_touchpoint.touchpoint = limited.touchpoint
            and kept_of_touchpoint.channel = ''
            and kept_of_touchpoint.unit = limited.unit
            and kept_of_touchpoint.month = limited.month
            and kept_of_touchpoint.bin_low = limited.bin_low
            and kept_of_touchpoint.due >= 50
        left join known_kept as kept_of_channel
            on kept_of_channel.touchpoint = limited.touchpoint
            and kept_of_channel.channel = limited.channel
            and kept_of_channel.unit = limited.unit
            and kept_of_channel.month = limited.month
            and kept_of_channel.bin_low = limited.bin_low
        left join known_incidences as of_touchpoint
            on of_touchpoint.touchpoint = limited.touchpoint
            and of_touchpoint.channel = ''
            and of_touchpoint.unit = limited.unit
            and of_touchpoint.month = limited.month
            and of_touchpoint.bin_low = limited.bin_low
            and of_touchpoint.ended >= 50
        left join known_incidences as of_channel
            on of_channel.touchpoint = limited.touchpoint
            and of_channel.channel = limited.channel
            and of_channel.unit = limited.unit
            and of_channel.month = limited.month
            and of_channel.bin_low = limited.bin_low
    )
select
    known.promise_id,
    known.touchpoint,
    pairs.made_by,
    pairs.campaign_id,
    pairs.made_on,
    coalesce(known.alike, known.ended) as earlier, -- promises whose end was known then
    coalesce(
        known.kept_alike,
        greatest(0, least(1, known.share_before + greatest(0, least(1, known.part)) * (known.share - known.share_before)))
    ) as kept_probability
from known
inner join pairs on pairs.promise_id = known.promise_id and pairs.version = 'commitment'
where known.alike is not null or known.ended is not null
