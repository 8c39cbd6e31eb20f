-- Whether the first contact settles a matter, and whether the person who answers may settle it.
--
-- A first contact is an answered one with no answered contact about the same thing in the repeat window before it. It settles
-- the matter if it is resolved without a transfer and nothing about the same thing follows within the window. Contacts whose
-- window is still open at asOf are no rows, nor those at touchpoints where no solution is ever on record. Of those resolved, the
-- ones without escalation or approval were settled by the person who answered.
--
-- grain: metric, touchpoint, subject_id
-- check: part between 0 and 1
with
    counted as (
        select
            'first_contact_resolution' as metric,
            contacts.contact_id,
            case
                when contacts.is_resolved
                    and contacts.transfers = 0
                    and (contacts.next_started_at is null
                        or seconds_between(contacts.next_started_at, contacts.ended_at) > settings.repeat_days * 86400)
                    then 1
                else 0
            end as part
        from contacts
        cross join workspace.settings as settings
        cross join clock
        inner join (
            select contacts.touchpoint
            from contacts
            where contacts.is_resolved
            group by contacts.touchpoint
        ) as resolving on resolving.touchpoint = contacts.touchpoint
        where contacts.is_answered
            and seconds_between(clock.as_of, contacts.ended_at) >= settings.repeat_days * 86400
            and (contacts.previous_ended_at is null
                or seconds_between(contacts.started_at, contacts.previous_ended_at) > settings.repeat_days * 86400)
        union all
        select
            'empowerment_rate',
            contacts.contact_id,
            case when contacts.is_escalated or contacts.is_approved then 0 else 1 end
        from contacts
        where contacts.is_resolved
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
    counted.part, -- 1: settled by the first contact, or by the person who answered
    1 as whole
from counted
inner join contacts on contacts.contact_id = counted.contact_id
