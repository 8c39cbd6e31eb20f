-- Every promise as it was made to somebody, with when it is due: those with a key of their own, each version once, and the
-- standing ones, once for each contact or outcome that they applied to.
--
-- grain: promise_id, version
-- check: not is_duration or made_at is null or due_at is not null or due_on is not null
-- check: anchor <> 'requested' or asked_promise_id <> promise_id
with
    made as (
        select
            promises.promise_id,
            promises.version,
            promises.journey_id,
            promises.line_id,
            promises.parcel_id,
            promises.customer_id,
            promises.product_id,
            promises.campaign_id,
            promises.touchpoint,
            promises.kind,
            promises.aspect,
            promises.made_at,
            promises.made_by,
            promises.due_at,
            promises.due_on,
            promises.zone,
            promises.clock,
            promises.target,
            promises.unit,
            promises.is_duration,
            promises.unit_seconds,
            promises.better,
            promises.tolerance,
            promises.quantity,
            promises.anchor,
            promises.is_standing,
            promises.committed_at,
            promises.region,
            promises.channel,
            promises.tier,
            promises.category,
            promises.seller_id
        from promises
        where not promises.is_standing
        union all
        select
            standing_matches.promise_id,
            promises.version,
            standing_matches.journey_id,
            standing_matches.line_id,
            null as parcel_id,
            standing_matches.customer_id,
            standing_matches.product_id,
            promises.campaign_id,
            promises.touchpoint,
            promises.kind,
            promises.aspect,
            standing_matches.applied_at as made_at,
            promises.made_by,
            promises.due_at,
            promises.due_on,
            promises.zone,
            promises.clock,
            promises.target,
            promises.unit,
            promises.is_duration,
            promises.unit_seconds,
            promises.better,
            promises.tolerance,
            promises.quantity,
            promises.anchor,
            promises.is_standing,
            standing_matches.applied_at as committed_at,
            standing_matches.region,
            standing_matches.channel,
            standing_matches.tier,
            standing_matches.category,
            standing_matches.seller_id
        from standing_matches
        inner join promises
            on promises.promise_id = standing_matches.standing_id and promises.version = standing_matches.standing_version
    )
select
    made.promise_id,
    made.version,
    case when made.anchor = 'requested' then without_ending(made.promise_id, '/requested') else made.promise_id end as asked_promise_id, -- whose outcome tells of it
    made.journey_id,
    made.line_id,
    made.parcel_id,
    made.customer_id,
    made.product_id,
    made.campaign_id,
    made.touchpoint,
    made.kind,
    made.aspect,
    made.made_at,
    made.made_by,
    case
        when made.is_duration and made.clock = 'calendar' then seconds_after(made.made_at, made.target * made.unit_seconds)
        else coalesce(made.due_at, business_dues.due_at)
    end as due_at,
    coalesce(made.due_on, business_dues.due_on) as due_on,
    made.zone,
    made.clock,
    made.target,
    made.unit,
    made.is_duration,
    made.unit_seconds,
    made.better,
    made.tolerance,
    made.quantity,
    coalesce(made.anchor, 'confirmed') as anchor,
    made.is_standing,
    made.committed_at,
    made.region,
    made.channel,
    made.tier,
    made.category,
    made.seller_id
from made
cross join clock
left join business_dues on business_dues.promise_id = made.promise_id and business_dues.version = made.version
where coalesce(made.made_at, clock.as_of) <= clock.as_of
