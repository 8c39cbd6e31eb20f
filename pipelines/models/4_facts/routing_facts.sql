-- Whether a contact arrives at the right desk, and how much later it does if not.
--
-- Misrouted is an answered contact that was transferred to another desk. The delay is from the answer of the first desk to the
-- answer of the last; who gave up in between has none. Touchpoints where no transfer is ever on record are no rows.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    answered as (
        select contacts.contact_id, contacts.first_desk, case when contacts.transfers > 0 then 1 else 0 end as is_misrouted
        from contacts
        inner join (
            select contacts.touchpoint
            from contacts
            where contacts.transfers > 0
            group by contacts.touchpoint
        ) as transferring on transferring.touchpoint = contacts.touchpoint
        where contacts.is_answered
    ),
    counted as (
        select
            'misrouted_share' as metric,
            answered.contact_id,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value,
            answered.is_misrouted as part
        from answered
        union all
        select 'misrouted_share', answered.contact_id, 'desk', answered.first_desk, answered.is_misrouted
        from answered
        where answered.first_desk is not null
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
