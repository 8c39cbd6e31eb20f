-- The segment of each customer, where the workspace states segments: the first whose conditions all hold.
--
-- grain: customer_id
-- check: segment is not null
with
    declared as (
        select
            segment_conditions.position,
            segment_conditions.segment,
            count(distinct segment_conditions.condition) as conditions
        from workspace.segment_conditions as segment_conditions
        group by segment_conditions.position, segment_conditions.segment
    ),
    met as (
        select
            kept_customers.customer_id,
            segment_conditions.position,
            count(distinct segment_conditions.condition) as conditions
        from kept.customers as kept_customers
        cross join workspace.settings as settings
        inner join workspace.segment_conditions as segment_conditions
            on case segment_conditions.condition
                when 'audience' then kept_customers.audience = segment_conditions.value
                when 'acquired_by' then kept_customers.acquired_by = segment_conditions.value
                when 'referred' then kept_customers.referred_by is not null = (segment_conditions.value = 'yes')
                when 'region' then kept_customers.region = segment_conditions.value
                when 'declared_tier' then kept_customers.declared_tier = segment_conditions.value
                when 'acquired_from' then local_day(kept_customers.acquired_at, settings.zone) >= segment_conditions.day
                when 'acquired_to' then local_day(kept_customers.acquired_at, settings.zone) <= segment_conditions.day
            end
        group by kept_customers.customer_id, segment_conditions.position
    ),
    first_fits as (
        select met.customer_id, min(met.position) as position
        from met
        inner join declared on declared.position = met.position and declared.conditions = met.conditions
        group by met.customer_id
    )
select
    kept_customers.customer_id,
    coalesce(declared.segment, 'others') as segment -- the first that fits; "others" where none does
from kept.customers as kept_customers
left join first_fits on first_fits.customer_id = kept_customers.customer_id
left join declared on declared.position = first_fits.position
where (select count(*) from declared) > 0
