-- Whether a contact arrives at the right desk, and how much later it does if not.
--
-- Misrouted is an answered contact that was transferred to another desk. The delay is from the answer of the first desk to the
-- answer of the last; who gave up in between has none.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    counted as (
        select
            'misrouted_share' as metric,
            contacts.contact_id,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value,
            case when contacts.transfers > 0 then 1 else 0 end as part
        from contacts
        where contacts.is_answered
        union all
        select 'misrouted_share', contacts.contact_id, 'desk', contacts.first_desk, case when contacts.transfers > 0 then 1 else 0 end
        from contacts
        where contacts.is_answered and contacts.first_desk is not null
        union all
        select 'misrouting_delay', contacts.contact_id, null, null, seconds_between(contacts.last_answered_at, contacts.answered_at)
        from contacts
        where contacts.transfers > 0 and contacts.last_answered_at > contacts.answered_at
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
    counted.own_dimension,
    counted.own_value,
    counted.part, -- seconds, or 1: misrouted
    1 as whole
from counted
inner join contacts on contacts.contact_id = counted.contact_id
