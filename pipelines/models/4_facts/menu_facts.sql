-- How far callers go through a voice menu, and whether it leads them in circles.
--
-- A menu loops when an option is heard for the second time. An option leads back if, after it was heard for the first time, the
-- next one heard is one that was heard before.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    heard as (
        select
            touches.contact_id,
            touches.resource_id,
            row_number() over (partition by touches.contact_id order by touches.started_at, touches.touch_id) as place
        from touches
        cross join clock
        where touches.contact_id is not null and touches.step = 'menu' and touches.started_at <= clock.as_of
    ),
    options as (
        select heard.contact_id, heard.resource_id, min(heard.place) as place
        from heard
        where heard.resource_id is not null
        group by heard.contact_id, heard.resource_id
    ),
    followed as (
        select
            options.contact_id,
            options.resource_id,
            case when next_options.place <= options.place then 1 else 0 end as leads_back
        from options
        left join heard as next_heard
            on next_heard.contact_id = options.contact_id and next_heard.place = options.place + 1
        left join options as next_options
            on next_options.contact_id = next_heard.contact_id and next_options.resource_id = next_heard.resource_id
    ),
    counted as (
        select
            'menu_steps' as metric,
            contacts.contact_id,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value,
            contacts.menu_steps as part
        from contacts
        where contacts.menu_steps > 0
        union all
        select 'loop_share', contacts.contact_id, null, null, case when contacts.menu_steps > contacts.menu_options then 1 else 0 end
        from contacts
        where contacts.menu_steps > 0
        union all
        select 'loop_share', followed.contact_id, 'option', followed.resource_id, followed.leads_back
        from followed
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
    counted.part, -- steps, or 1: looped
    1 as whole
from counted
inner join contacts on contacts.contact_id = counted.contact_id
