-- How each journey went on from each touchpoint of a sequence of the workspace, as long as it was on the sequence.
--
-- A journey is on a sequence as long as it comes to its touchpoints one after the other; other touchpoints may lie between.
--
-- grain: path_number, sequence, position
-- used by: disclosure
-- check: course in ('directly', 'detour', 'before', 'never', 'open')
with
    firsts as (
        select visits.path_number, visits.touchpoint, visits.place
        from visits
        where not visits.is_return
    ),
    steps as (
        select
            sequences.sequence,
            sequences.position,
            sequences.touchpoint,
            firsts.path_number,
            firsts.place,
            coalesce(max(firsts.place) over before, 0) as place_before,
            count(*) over before as steps_before
        from firsts
        inner join workspace.sequences as sequences on sequences.touchpoint = firsts.touchpoint
        window before as (
            partition by firsts.path_number, sequences.sequence
            order by sequences.position
            rows between unbounded preceding and 1 preceding
        )
    ),
    reached as (
        select
            steps.*,
            min(case when steps.steps_before = steps.position - 1 and steps.place > steps.place_before then 1 else 0 end) over (
                partition by steps.path_number, steps.sequence
                order by steps.position
                rows unbounded preceding
            ) as is_on
        from steps
    )
select
    reached.path_number,
    reached.sequence,
    reached.position,
    reached.touchpoint,
    next_steps.touchpoint as next_touchpoint,
    case
        when nexts.place = reached.place + 1 then 'directly'
        when nexts.place > reached.place then 'detour'
        when nexts.place is not null then 'before'
        when paths.ending = 'open' then 'open'
        else 'never'
    end as course, -- to the next touchpoint: straight, by way of others, before its time, not, or not yet
    coalesce(nexts.place > reached.place, false) as is_followed,
    paths.person,
    paths.customer_group,
    paths.seller_group,
    paths.day_group
from reached
inner join paths on paths.path_number = reached.path_number
inner join workspace.sequences as next_steps
    on next_steps.sequence = reached.sequence and next_steps.position = reached.position + 1
left join firsts as nexts
    on nexts.path_number = reached.path_number and nexts.touchpoint = next_steps.touchpoint
where reached.is_on = 1
