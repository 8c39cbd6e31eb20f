-- Faults of each kind in each batch of a product, against those in its other batches, over the days that articles were in use.
--
-- An article is exposed to a kind of fault from its first day in use to the day of the first such fault, of its replacement, or
-- of asOf; a later fault of the same kind is the same fault again. Kinds of fault are those that any article of the product had.
--
-- grain: product_id, batch, fault_code
-- check: faults <= units
-- check: exposure_days >= 0 and other_exposure_days >= 0
with
    replaced as (
        select replacements.unit_id, min(local_day(replacements.dispatched_at, clock.zone)) as replaced_on
        from replacements
        cross join clock
        group by replacements.unit_id
    ),
    used as (
        select
            units.unit_id,
            units.product_id,
            units.batch,
            journeys.customer_id,
            local_day(units.in_use_at, clock.zone) as in_use_on,
            least(clock.as_of_on, coalesce(replaced.replaced_on, clock.as_of_on)) as used_until
        from units
        cross join clock
        left join replaced on replaced.unit_id = units.unit_id
        left join lines on lines.line_id = units.line_id
        left join journeys on journeys.journey_id = lines.journey_id
        where units.product_id is not null and units.batch is not null and units.in_use_at <= clock.as_of
    ),
    failed as (
        select
            touches.unit_id,
            touches.fault_code,
            min(touches.touchpoint) as touchpoint,
            min(touches.started_on) as failed_on
        from touches
        cross join clock
        where touches.step = 'fault'
            and touches.unit_id is not null
            and touches.fault_code is not null
            and touches.started_on <= clock.as_of_on
        group by touches.unit_id, touches.fault_code
    ),
    seen as (
        select used.product_id, used.batch, failed.fault_code, min(failed.touchpoint) as touchpoint, count(*) as faults,
            sum(greatest(days_between(used.used_until, greatest(failed.failed_on, used.in_use_on)), 0)) as days_after
        from used
        inner join failed on failed.unit_id = used.unit_id
        group by used.product_id, used.batch, failed.fault_code
    ),
    kinds as (
        select seen.product_id, seen.fault_code, min(seen.touchpoint) as touchpoint
        from seen
        group by seen.product_id, seen.fault_code
    ),
    batches as (
        select
            used.product_id,
            used.batch,
            count(*) as units,
            count(distinct number_of(used.customer_id)) as customers,
            sum(greatest(days_between(used.used_until, used.in_use_on), 0)) as days
        from used
        group by used.product_id, used.batch
    ),
    cells as (
        select
            kinds.touchpoint,
            batches.product_id,
            batches.batch,
            kinds.fault_code,
            batches.units,
            batches.customers,
            coalesce(seen.faults, 0) as faults,
            batches.days - coalesce(seen.days_after, 0) as exposure_days
        from kinds
        inner join batches on batches.product_id = kinds.product_id
        left join seen
            on seen.product_id = batches.product_id and seen.batch = batches.batch and seen.fault_code = kinds.fault_code
    )
select
    cells.touchpoint,
    cells.product_id,
    products.name as product_name,
    cells.batch,
    cells.fault_code,
    cells.units, -- of the batch, in use
    cells.customers, -- who have one
    cells.faults, -- articles of the batch with this fault
    cast(cells.exposure_days as bigint) as exposure_days, -- days in use without it, of all articles together
    cast(
        sum(cells.faults) over (partition by cells.product_id, cells.fault_code) - cells.faults as bigint
    ) as other_faults, -- in the product's other batches
    cast(
        sum(cells.exposure_days) over (partition by cells.product_id, cells.fault_code) - cells.exposure_days as bigint
    ) as other_exposure_days
from cells
left join products on products.product_id = cells.product_id
