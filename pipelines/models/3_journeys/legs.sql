-- Each leg of a journey along a sequence of the workspace: how late its worst promise of time was met, and what was so at the leg before.
--
-- A promised day ends with that day. A touchpoint in several sequences is a leg of the first. A leg without a time is passed over.
--
-- grain: journey_id, touchpoint
-- check: is_broken or lateness is not null
with
    steps as (
        select
            sequences.sequence,
            sequences.position,
            sequences.touchpoint,
            row_number() over (partition by sequences.touchpoint order by sequences.sequence, sequences.position) as place
        from workspace.sequences as sequences
    ),
    met as (
        select
            pairs.journey_id,
            pairs.touchpoint,
            min(pairs.customer_id) as customer_id,
            min(pairs.channel) as channel,
            max(pairs.due_on) as due_on,
            max(case when pairs.verdict = 'broken' then 1 else 0 end) as broken,
            max(
                case
                    when pairs.result = 'fulfilled'
                        then seconds_between(
                            pairs.happened_at,
                            coalesce(pairs.due_at, start_of_day(days_after(pairs.due_on, 1), pairs.zone))
                        )
                end
            ) as lateness
        from pairs
        where pairs.version = 'commitment'
            and pairs.aspect = 'time'
            and pairs.journey_id is not null
            and pairs.due_on is not null
            and not pairs.is_level
            and pairs.verdict in ('exceeded', 'kept', 'broken')
        group by pairs.journey_id, pairs.touchpoint
    )
select
    met.journey_id,
    met.touchpoint,
    met.customer_id,
    met.channel,
    met.due_on,
    steps.sequence,
    steps.position,
    met.broken = 1 as is_broken,
    met.lateness, -- seconds after it was due; negative: earlier
    max(met.lateness) over before as lateness_before, -- at the last leg before it that has a time
    min(case when met.broken = 1 then steps.position end) over whole as first_broken_position
from met
inner join steps on steps.touchpoint = met.touchpoint and steps.place = 1
window
    whole as (partition by met.journey_id, steps.sequence),
    before as (
        partition by met.journey_id, steps.sequence, met.lateness is null
        order by steps.position
        rows between 1 preceding and 1 preceding
    )
