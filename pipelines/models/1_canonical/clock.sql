-- The moment up to which the record is seen: the workspace's `asOf`, or the newest outcome.
--
-- grain: as_of
-- used by: publish
-- check: as_of_on is not null
-- check: observability_days >= 0
select
    coalesce(settings.as_of, newest.happened_at) as as_of,
    local_day(coalesce(settings.as_of, newest.happened_at), settings.zone) as as_of_on,
    local_day(seconds_after(coalesce(settings.as_of, newest.happened_at), -1), settings.zone) as last_on, -- the last day of which the record says something
    settings.as_of is not null as is_stated, -- the workspace says that the record is complete up to here
    settings.zone,
    settings.observability_days
from workspace.settings as settings
cross join (select max(lake_outcomes.happened_at) as happened_at from lake.outcomes as lake_outcomes) as newest
