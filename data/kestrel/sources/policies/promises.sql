-- Each policy stands while it is valid.
select
    policy as promise_id,
    1 as version,
    true as standing,
    touchpoint,
    'policy' as kind,
    aspect,
    valid_from::timestamp at time zone 'Europe/Berlin' as valid_from,
    valid_to::timestamp at time zone 'Europe/Berlin' as valid_to,
    clock,
    target,
    unit,
    'lower' as better,
    wording
from records
