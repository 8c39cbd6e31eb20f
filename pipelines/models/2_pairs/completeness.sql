-- Up to which moment the outcomes of a touchpoint are on record: `asOf` if the workspace states it, else its newest file.
--
-- grain: touchpoint
-- check: complete_through is not null
select
    told.touchpoint,
    case when max(case when clock.is_stated then 1 else 0 end) = 1 then max(clock.as_of)
        else least(max(clock.as_of), max(told.file_newest)) end as complete_through
from lake.outcomes as told
cross join clock
where told.touchpoint is not null
group by told.touchpoint
