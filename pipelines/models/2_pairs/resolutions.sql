-- What became of each promise, as far as the record says by asOf: the outcome told of it, else of its line, of its parcel or of
-- its journey; of a standing promise, what became of the contact or the outcome that it applied to.
--
-- grain: promise_id, version
-- check: result in ('fulfilled', 'failed', 'released')
with
    seen as (
        select
            outcomes.promise_id,
            outcomes.journey_id,
            outcomes.line_id,
            outcomes.parcel_id,
            outcomes.touchpoint,
            outcomes.aspect,
            outcomes.result,
            outcomes.cause,
            outcomes.happened_at,
            outcomes.known_at,
            cast(outcomes.value as double) as value,
            outcomes.quantity
        from outcomes
        cross join clock
        where coalesce(outcomes.happened_at, outcomes.known_at, clock.as_of) <= clock.as_of
    ),
    told as (
        select
            commitments.promise_id,
            commitments.version,
            coalesce(by_promise.result, by_line.result, by_parcel.result, by_journey.result) as result,
            case
                when by_promise.result is not null then by_promise.cause
                when by_line.result is not null then by_line.cause
                when by_parcel.result is not null then by_parcel.cause
                else by_journey.cause
            end as cause,
            case
                when by_promise.result is not null then by_promise.happened_at
                when by_line.result is not null then by_line.happened_at
                when by_parcel.result is not null then by_parcel.happened_at
                else by_journey.happened_at
            end as happened_at,
            case
                when by_promise.result is not null then by_promise.known_at
                when by_line.result is not null then by_line.known_at
                when by_parcel.result is not null then by_parcel.known_at
                else by_journey.known_at
            end as known_at,
            case
                when by_promise.result is not null then by_promise.value
                when by_line.result is not null then by_line.value
                when by_parcel.result is not null then by_parcel.value
                else by_journey.value
            end as value,
            case
                when by_promise.result is not null then by_promise.quantity
                when by_line.result is not null then by_line.quantity
                when by_parcel.result is not null then by_parcel.quantity
                else by_journey.quantity
            end as quantity
        from commitments
        left join seen as by_promise on by_promise.promise_id = commitments.asked_promise_id
        left join seen as by_line
            on by_line.promise_id is null
            and by_line.line_id = commitments.line_id
            and by_line.touchpoint = commitments.touchpoint
            and by_line.aspect = commitments.aspect
        left join seen as by_parcel
            on by_parcel.promise_id is null
            and by_parcel.line_id is null
            and by_parcel.parcel_id = commitments.parcel_id
            and by_parcel.touchpoint = commitments.touchpoint
            and by_parcel.aspect = commitments.aspect
        left join seen as by_journey
            on by_journey.promise_id is null
            and by_journey.line_id is null
            and by_journey.parcel_id is null
            and by_journey.journey_id = commitments.journey_id
            and by_journey.touchpoint = commitments.touchpoint
            and by_journey.aspect = commitments.aspect
        where not commitments.is_standing
    )
select told.promise_id, told.version, told.result, told.cause, told.happened_at, told.known_at, told.value, told.quantity
from told
where told.result is not null
union all
select
    standing_matches.promise_id,
    standing_matches.standing_version as version,
    standing_matches.result,
    standing_matches.cause,
    standing_matches.happened_at,
    standing_matches.known_at,
    standing_matches.value,
    standing_matches.quantity
from standing_matches
where standing_matches.result is not null
