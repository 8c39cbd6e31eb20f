-- Each promise that was overdue, from the day it fell due, in each band of age that it grew into.
--
-- It leaves when it is fulfilled, fails or is given back; with nothing recorded, when it is so long overdue that the record is
-- doubtful. What ended at a moment that nobody told is no row.
--
-- grain: promise_id, age_band
-- used by: disclosure
-- check: entered_on <= left_on or left_on is null
-- check: entry in ('due', 'aged') and leave in ('resolved', 'lapsed', 'aged')
with
    overdue as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.due_on,
            case
                when pairs.result is not null then local_day(coalesce(pairs.happened_at, pairs.known_at), pairs.zone)
                when pairs.fulfilment = 'unknown' then days_after(pairs.due_on, clock.observability_days)
            end as ended_on,
            case when pairs.result is null then 'lapsed' else 'resolved' end as ending,
            clock.last_on
        from pairs
        cross join clock
        where pairs.version = 'commitment'
            and (pairs.result is null and pairs.fulfilment in ('overdue', 'unknown')
                or pairs.due_at is null and local_day(coalesce(pairs.happened_at, pairs.known_at), pairs.zone) > pairs.due_on
                or coalesce(pairs.happened_at, pairs.known_at) > pairs.due_at)
            and pairs.due_on <= clock.last_on
            and not coalesce(pairs.result = 'fulfilled' and pairs.happened_at is null, false)
    ),
    bands as (
        select '0–7' as age_band, 0 as from_age, 8 as until_age
        union all
        select '8–30' as age_band, 8 as from_age, 31 as until_age
        union all
        select '31–90' as age_band, 31 as from_age, 91 as until_age
        union all
        select 'over 90' as age_band, 91 as from_age, cast(null as integer) as until_age
    ),
    stays as (
        select
            overdue.promise_id,
            overdue.touchpoint,
            overdue.ended_on,
            overdue.ending,
            overdue.last_on,
            bands.age_band,
            bands.from_age,
            days_after(overdue.due_on, bands.from_age) as entered_on,
            days_after(overdue.due_on, bands.until_age) as aged_on
        from overdue
        cross join bands
    )
select
    stays.promise_id,
    stays.touchpoint,
    stays.age_band, -- in days since it fell due
    stays.entered_on,
    case when least(stays.ended_on, stays.aged_on) <= stays.last_on then least(stays.ended_on, stays.aged_on) end as left_on, -- null: there when last seen
    case when stays.from_age = 0 then 'due' else 'aged' end as entry, -- fell due, or grew older
    case when coalesce(stays.ended_on <= stays.aged_on, stays.aged_on is null) then stays.ending else 'aged' end as leave
from stays
where stays.entered_on <= stays.last_on and (stays.from_age = 0 or coalesce(stays.entered_on < stays.ended_on, true))
