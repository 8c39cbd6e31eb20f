-- How long customers wait for a person, and whether they give up before.
--
-- The wait is that of the answered: from joining the queue, or writing, to the first answer of a person. Giving up is counted
-- where customers are known to, of all who were answered or gave up; whoever leaves within the short-abandon limit has dialled
-- by mistake and is no row. Who still waits is no row either.
--
-- grain: metric, touchpoint, subject_id
-- check: part >= 0
with
    counted as (
        select
            'answer_wait' as metric,
            contacts.contact_id,
            seconds_between(contacts.answered_at, contacts.queued_at) as part
        from contacts
        where contacts.answered_at >= contacts.queued_at
        union all
        select 'abandonment_rate', contacts.contact_id, case when contacts.is_abandoned then 1 else 0 end
        from contacts
        cross join workspace.settings as settings
        inner join (
            select contacts.touchpoint
            from contacts
            where contacts.is_abandoned
            group by contacts.touchpoint
        ) as left_behind on left_behind.touchpoint = contacts.touchpoint
        where contacts.is_answered
            or contacts.is_abandoned
                and seconds_between(contacts.ended_at, coalesce(contacts.queued_at, contacts.started_at)) >= settings.short_abandon_seconds
    )
select
    counted.metric,
    contacts.touchpoint,
    counted.contact_id as subject_id,
    contacts.journey_id,
    cast(null as varchar) as line_id,
    contacts.customer_id,
    contacts.started_on as counted_on,
    contacts.channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    counted.part, -- seconds, or 1: gave up
    1 as whole
from counted
inner join contacts on contacts.contact_id = counted.contact_id
