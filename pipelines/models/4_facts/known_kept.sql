-- How many of the promises of time that had fallen due before each month were kept, by how long they allowed; in all of a
-- touchpoint and by channel.
--
-- grain: touchpoint, channel, unit, month, bin_low
-- check: kept between 0 and due
with
    judged as (
        select
            waiting_facts.touchpoint,
            waiting_facts.channel,
            waiting_facts.unit,
            month_of(pairs.due_on) as month,
            wait_bin_low(waiting_facts.promised, waiting_facts.unit in ('days', 'business days'), waiting_facts.bin_edge) as bin_low,
            pairs.verdict <> 'broken' as is_kept
        from waiting_facts
        inner join pairs on pairs.promise_id = waiting_facts.subject_id and pairs.version = 'commitment'
        where waiting_facts.metric = 'promise'
            and waiting_facts.promised >= 0
            and pairs.is_due
            and pairs.verdict in ('exceeded', 'kept', 'broken')
    ),
    counted as (
        select
            judged.touchpoint,
            coalesce(judged.channel, '') as channel,
            judged.unit,
            judged.month,
            judged.bin_low,
            count(*) as due,
            count(*) filter (where judged.is_kept) as kept
        from judged
        group by
            grouping sets (
                (judged.touchpoint, judged.unit, judged.month, judged.bin_low),
                (judged.touchpoint, judged.channel, judged.unit, judged.month, judged.bin_low)
            )
    ),
    cells as (
        select counted.touchpoint, counted.channel, counted.unit, counted.bin_low
        from counted
        group by counted.touchpoint, counted.channel, counted.unit, counted.bin_low
    ),
    known as (
        select
            cells.touchpoint,
            cells.channel,
            cells.unit,
            months.month,
            cells.bin_low,
            sum(coalesce(counted.due, 0)) over earlier as due,
            sum(coalesce(counted.kept, 0)) over earlier as kept
        from cells
        cross join months
        left join counted
            on counted.touchpoint = cells.touchpoint
            and counted.channel = cells.channel
            and counted.unit = cells.unit
            and counted.month = months.month
            and counted.bin_low = cells.bin_low
        window earlier as (
            partition by cells.touchpoint, cells.channel, cells.unit, cells.bin_low
            order by months.month
            rows between unbounded preceding and 1 preceding
        )
    )
select
    known.touchpoint,
    known.channel, -- empty: all of them
    known.unit,
    known.month, -- at the start of which it was known
    known.bin_low, -- of the duration that was promised
    cast(coalesce(known.due, 0) as bigint) as due,
    cast(coalesce(known.kept, 0) as bigint) as kept
from known
