-- How long customers waited for what was promised to them by a time, up to its end: fulfilled, failed by the company, released
-- by the customer, or still open when it was last seen.
--
-- What failed or was given back at a moment that nobody told ended when it was due, if it was followed that long. What is so long
-- overdue that the record is doubtful was last seen open just before it was due. Fulfilled with no time recorded, or made so late
-- that no whole day was followed, is no row.
--
-- grain: touchpoint, subject_id
-- check: cause in ('fulfilled', 'failed', 'released', 'censored')
-- check: duration >= 0 and follow_up >= 0
with
    followed as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.journey_id,
            pairs.customer_id,
            month_of(pairs.made_on) as month,
            pairs.region,
            pairs.category,
            pairs.channel,
            pairs.tier,
            case pairs.slack_unit when 'seconds' then 'hours' when 'business seconds' then 'business hours' else pairs.slack_unit end as unit,
            case
                when pairs.result = 'fulfilled' then 'fulfilled'
                when pairs.fulfilment = 'failed' then 'failed'
                when pairs.result = 'released' then 'released'
                else 'censored'
            end as cause,
            case
                when pairs.ended_duration is not null then pairs.ended_duration
                when pairs.result is not null then least(pairs.promised_duration, pairs.follow_up)
                when pairs.fulfilment = 'unknown' then least(pairs.promised_duration - 1, pairs.follow_up)
                else pairs.follow_up
            end as duration,
            pairs.promised_duration,
            pairs.follow_up,
            pairs.clock,
            pairs.made_at,
            pairs.made_on,
            case
                when pairs.fulfilment = 'unknown' then days_after(pairs.due_on, clock.observability_days)
                when pairs.result is not null
                    then coalesce(local_day(coalesce(pairs.happened_at, pairs.known_at), pairs.zone), pairs.due_on)
            end as settled_on,
            pairs.customer_group,
            pairs.seller_group,
            pairs.day_group
        from pairs
        cross join clock
        where pairs.version = 'commitment'
            and not pairs.is_level
            and pairs.promised_duration is not null
            and pairs.follow_up >= 0
            and not coalesce(pairs.result = 'fulfilled' and pairs.happened_at is null, false)
    )
select
    followed.touchpoint,
    followed.promise_id as subject_id,
    followed.journey_id,
    followed.month, -- in which it was made
    followed.region,
    followed.category,
    followed.channel,
    followed.tier,
    followed.unit,
    followed.cause,
    greatest(followed.duration, 0) as duration, -- whole days, or seconds
    followed.promised_duration as promised,
    followed.follow_up,
    followed.clock,
    followed.made_at,
    followed.made_on,
    followed.settled_on, -- when it was known how it ended, or so long overdue that it was given up; null while it is open
    followed.customer_group,
    followed.seller_group,
    followed.day_group
from followed
