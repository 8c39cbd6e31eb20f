-- How probable it was that a promise of time would be kept, by what was known at the start of the month in which it was made: the
-- share of earlier promises at its touchpoint that had been fulfilled within as long as it allowed.
--
-- Of its own channel where at least 50 earlier promises had ended there, else of the touchpoint; with fewer there is no telling,
-- and no row.
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
            case when of_channel.ended >= 50 then of_channel.ended else of_touchpoint.ended end as earlier,
            case when of_channel.ended >= 50 then of_channel.share_before else of_touchpoint.share_before end as share_before,
            case when of_channel.ended >= 50 then of_channel.share else of_touchpoint.share end as share,
            share_of_bin(limited.promised, limited.is_whole, limited.bin_low, limited.bin_high) as part
        from limited
        inner join known_incidences as of_touchpoint
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
    known.earlier, -- promises whose end was known then
    greatest(0, least(1, known.share_before + greatest(0, least(1, known.part)) * (known.share - known.share_before))) as kept_probability
from known
inner join pairs on pairs.promise_id = known.promise_id and pairs.version = 'commitment'
