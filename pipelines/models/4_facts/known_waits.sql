-- What the company knew at the start of each month of the promises of time that it had made before: how many had ended how, how
-- many were still open, by how long that took; in all of a touchpoint and by channel.
--
-- Bins of promised durations are there too, with nothing in them, so that each promise finds its own.
--
-- grain: touchpoint, channel, unit, month, bin_low
-- check: fulfilled >= 0 and otherwise >= 0 and open >= 0
with
    waits as (
        select
            promise_waits.touchpoint,
            promise_waits.channel,
            promise_waits.unit,
            promise_waits.unit in ('days', 'business days') as is_whole,
            promise_waits.clock,
            promise_waits.made_at,
            promise_waits.made_on,
            month_of(promise_waits.made_on) as made_month,
            promise_waits.settled_on,
            month_of(promise_waits.settled_on) as settled_month,
            promise_waits.cause,
            waiting_facts.bin_low,
            waiting_facts.bin_high,
            waiting_facts.promised,
            waiting_facts.bin_edge
        from promise_waits
        inner join waiting_facts
            on waiting_facts.metric = 'promise'
            and waiting_facts.touchpoint = promise_waits.touchpoint
            and waiting_facts.subject_id = promise_waits.subject_id
    ),
    later as (
        select months.month as made_month, months_after.month, months_after.first_on, months_after.starts_at
        from months
        inner join months as months_after on months_after.month > months.month
    ),
    open_then as (
        select
            waits.touchpoint,
            waits.channel,
            waits.unit,
            later.month,
            waits.is_whole,
            waits.bin_edge,
            greatest(
                0,
                case waits.unit
                    when 'days' then days_between(later.first_on, waits.made_on) - 1
                    when 'hours' then seconds_between(later.starts_at, waits.made_at) / 3600.0
                    when 'business days' then first_days.open_days_through - case when first_days.opens_at is null then 0 else 1 end - made_days.open_days_through
                    else (first_days.open_seconds_before
                        - made_days.open_seconds_before
                        - open_seconds_until(waits.made_at, made_days.opens_at, made_days.closes_at)) / 3600.0
                end
            ) as waited
        from waits
        inner join later on later.made_month = waits.made_month and later.first_on <= coalesce(waits.settled_on, later.first_on)
        left join workspace.calendar_days as first_days
            on first_days.calendar = waits.clock and first_days.day = later.first_on
        left join workspace.calendar_days as made_days
            on made_days.calendar = waits.clock and made_days.day = waits.made_on
        where coalesce(waits.settled_month > waits.made_month, true)
    ),
    moves as (
        select
            waits.touchpoint,
            coalesce(waits.channel, '') as channel,
            waits.unit,
            waits.settled_month as month,
            waits.bin_low,
            waits.bin_high,
            count(*) filter (where waits.cause = 'fulfilled') as fulfilled,
            count(*) filter (where waits.cause in ('failed', 'released')) as otherwise,
            count(*) filter (where waits.cause = 'censored') as given_up,
            0 as open
        from waits
        where waits.settled_month is not null
        group by
            grouping sets (
                (waits.touchpoint, waits.unit, waits.settled_month, waits.bin_low, waits.bin_high),
                (waits.touchpoint, waits.channel, waits.unit, waits.settled_month, waits.bin_low, waits.bin_high)
            )
        union all
        select
            binned.touchpoint,
            coalesce(binned.channel, '') as channel,
            binned.unit,
            binned.month,
            binned.bin_low,
            binned.bin_high,
            0 as fulfilled,
            0 as otherwise,
            0 as given_up,
            count(*) as open
        from (
            select
                open_then.touchpoint,
                open_then.channel,
                open_then.unit,
                open_then.month,
                wait_bin_low(open_then.waited, open_then.is_whole, open_then.bin_edge) as bin_low,
                wait_bin_high(open_then.waited, open_then.is_whole, open_then.bin_edge) as bin_high
            from open_then
        ) as binned
        group by
            grouping sets (
                (binned.touchpoint, binned.unit, binned.month, binned.bin_low, binned.bin_high),
                (binned.touchpoint, binned.channel, binned.unit, binned.month, binned.bin_low, binned.bin_high)
            )
        union all
        select
            limits.touchpoint,
            coalesce(limits.channel, '') as channel,
            limits.unit,
            null as month,
            limits.bin_low,
            limits.bin_high,
            0 as fulfilled,
            0 as otherwise,
            0 as given_up,
            0 as open
        from (
            select
                waits.touchpoint,
                waits.channel,
                waits.unit,
                wait_bin_low(waits.promised, waits.is_whole, waits.bin_edge) as bin_low,
                wait_bin_high(waits.promised, waits.is_whole, waits.bin_edge) as bin_high
            from waits
        ) as limits
        group by
            grouping sets (
                (limits.touchpoint, limits.unit, limits.bin_low, limits.bin_high),
                (limits.touchpoint, limits.channel, limits.unit, limits.bin_low, limits.bin_high)
            )
    ),
    counted as (
        select
            moves.touchpoint,
            moves.channel,
            moves.unit,
            moves.month,
            moves.bin_low,
            sum(moves.fulfilled) as fulfilled,
            sum(moves.otherwise) as otherwise,
            sum(moves.given_up) as given_up,
            sum(moves.open) as open
        from moves
        group by moves.touchpoint, moves.channel, moves.unit, moves.month, moves.bin_low
    ),
    cells as (
        select moves.touchpoint, moves.channel, moves.unit, moves.bin_low, max(moves.bin_high) as bin_high
        from moves
        group by moves.touchpoint, moves.channel, moves.unit, moves.bin_low
    ),
    known as (
        select
            cells.touchpoint,
            cells.channel,
            cells.unit,
            months.month,
            cells.bin_low,
            cells.bin_high,
            sum(coalesce(counted.fulfilled, 0)) over earlier as fulfilled,
            sum(coalesce(counted.otherwise, 0)) over earlier as otherwise,
            sum(coalesce(counted.given_up, 0)) over earlier as given_up,
            coalesce(counted.open, 0) as open
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
    known.bin_low,
    known.bin_high,
    cast(coalesce(known.fulfilled, 0) as bigint) as fulfilled,
    cast(coalesce(known.otherwise, 0) as bigint) as otherwise, -- failed, or given back
    cast(coalesce(known.given_up, 0) + known.open as bigint) as open -- still open when last seen
from known
