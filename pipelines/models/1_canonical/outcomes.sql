-- What became of promises, each outcome once: the newest word counts.
--
-- grain: promise_id, journey_id, line_id, parcel_id, touchpoint, aspect
-- check: promise_id is not null or touchpoint is not null and aspect is not null
select
    kept_outcomes.promise_id,
    kept_outcomes.journey_id,
    kept_outcomes.line_id,
    kept_outcomes.parcel_id,
    kept_outcomes.touchpoint,
    kept_outcomes.aspect,
    kept_outcomes.result,
    kept_outcomes.cause,
    kept_outcomes.happened_at,
    kept_outcomes.known_at,
    kept_outcomes.value,
    kept_outcomes.quantity,
    coalesce(kept_outcomes.currency, kept_outcomes.unit) as unit
from kept.outcomes as kept_outcomes
