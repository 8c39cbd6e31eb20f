-- A service level stands for every conversation of its kind.
select
    'support.' || "source.type" || '/' || "sla_applied.seconds" || ' seconds' as promise_id,
    1 as version,
    true as standing,
    'support.' || "source.type" as touchpoint,
    'policy' as kind,
    'time' as aspect,
    'first reply by a person' as object,
    'calendar' as clock,
    "sla_applied.seconds" as target,
    'seconds' as unit,
    'lower' as better,
    "sla_applied.sla_name" as wording
from records
group by "source.type", "sla_applied.seconds", "sla_applied.sla_name"
