-- Up to which moment the outcomes of a touchpoint are on record: `asOf` if the workspace states it, else its newest file.
--
-- Where contacts alone tell what became of promises, theirs.
--
-- grain: touchpoint
-- check: complete_through is not null
with
    told as (
        select lake_outcomes.touchpoint, 1 as precedence, max(lake_outcomes.file_newest) as file_newest
        from lake.outcomes as lake_outcomes
        where lake_outcomes.touchpoint is not null
        group by lake_outcomes.touchpoint
        union all
        select lake_touches.touchpoint, 2 as precedence, max(lake_touches.file_newest) as file_newest
        from lake.touches as lake_touches
        where lake_touches.step = 'desk'
        group by lake_touches.touchpoint
    ),
    ordered as (
        select
            told.touchpoint,
            told.file_newest,
            row_number() over (partition by told.touchpoint order by told.precedence) as place
        from told
    )
select
    ordered.touchpoint,
    case when clock.is_stated then clock.as_of else least(clock.as_of, ordered.file_newest) end as complete_through
from ordered
cross join clock
where ordered.place = 1
