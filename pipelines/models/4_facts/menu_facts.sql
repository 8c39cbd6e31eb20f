-- How far callers go through a voice menu, and whether it leads them in circles.
--
-- A menu loops when an option is heard for the second time. By option: callers by what they chose first, which is the first
-- option heard that is not the one they began with.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    heard as (
        select
            touches.contact_id,
            touches.resource_id,
            first_value(touches.resource_id) over (
                partition by touches.contact_id order by touches.started_at, touches.touch_id
            ) as first_option,
            row_number() over (partition by touches.contact_id order by touches.started_at, touches.touch_id) as place
        from touches
        cross join clock
        where touches.contact_id is not null and touches.step = 'menu' and touches.started_at <= clock.as_of
    ),
    chosen as (
        select ranked.contact_id, ranked.resource_id
        from (
            select
                heard.contact_id,
                heard.resource_id,
                row_number() over (partition by heard.contact_id order by heard.place) as choice
            from heard
            where heard.resource_id <> heard.first_option
        ) as ranked
        where ranked.choice = 1
    ),
    counted as (
        select
            measures.metric,
            contacts.contact_id,
            case
                when measures.metric = 'menu_steps' then contacts.menu_steps
                when contacts.menu_steps > contacts.menu_options then 1
                else 0
            end as part
        from contacts
        cross join (select 'menu_steps' as metric union all select 'loop_share') as measures
        where contacts.menu_steps > 0
    ),
    shown as (
        select counted.*, cast(null as varchar) as own_dimension, cast(null as varchar) as own_value
        from counted
        union all
        select counted.*, 'option', chosen.resource_id
        from counted
        inner join chosen on chosen.contact_id = counted.contact_id
    )
select
    shown.metric,
    contacts.touchpoint,
    shown.contact_id as subject_id,
    contacts.journey_id,
    cast(null as varchar) as line_id,
    contacts.customer_id,
    contacts.started_on as counted_on,
    contacts.channel,
    shown.own_dimension,
    shown.own_value,
    shown.part, -- steps, or 1: looped
    1 as whole
from shown
inner join contacts on contacts.contact_id = shown.contact_id
