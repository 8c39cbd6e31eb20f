-- What became of promises, each outcome once: the newest word counts.
--
-- grain: promise_id, journey_id, line_id, parcel_id, touchpoint, aspect
-- check: promise_id is not null or touchpoint is not null and aspect is not null
select
    ranked.promise_id,
    ranked.journey_id,
    ranked.line_id,
    ranked.parcel_id,
    ranked.touchpoint,
    ranked.aspect,
    ranked.result,
    ranked.cause,
    ranked.happened_at,
    ranked.known_at,
    ranked.value
from (
    select
        told.promise_id,
        told.journey_id,
        told.line_id,
        told.parcel_id,
        told.touchpoint,
        told.aspect,
        told.result,
        told.cause,
        told.happened_at,
        told.known_at,
        told.value,
        row_number() over (
            partition by told.promise_id, told.journey_id, told.line_id, told.parcel_id, told.touchpoint, told.aspect
            order by told.known_at desc nulls last, told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.outcomes as told
) as ranked
where ranked.place = 1
