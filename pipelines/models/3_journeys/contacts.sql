-- Each contact once: a call, a chat, a thread, an exchange about a request; how the customer got to a person, and what came of it.
--
-- Contacts of one customer are about the same thing if they are about the same case, or about cases with the same reason that
-- arose from the same order. Contacts without a case on record are about one thing.
--
-- grain: contact_id
-- check: menu_options <= menu_steps
-- check: not (is_abandoned and is_answered)
-- check: not is_resolved or is_answered
with
    seen as (
        select
            touches.contact_id,
            touches.touch_id,
            touches.journey_id,
            touches.customer_id,
            touches.touchpoint,
            touches.channel,
            touches.step,
            touches.resource_id,
            coalesce(touches.queued_at, touches.started_at) as reached_at,
            touches.queued_at,
            case when touches.step = 'desk' and touches.started_at <= clock.as_of then touches.started_at end as answered_at,
            case when touches.ended_at <= clock.as_of then touches.ended_at end as ended_at,
            case when coalesce(touches.ended_at, touches.started_at, touches.queued_at) <= clock.as_of then touches.result end as result
        from touches
        cross join clock
        where touches.contact_id is not null
            and touches.step in ('menu', 'desk')
            and coalesce(touches.queued_at, touches.started_at) <= clock.as_of
    ),
    placed as (
        select
            seen.*,
            row_number() over (partition by seen.contact_id order by seen.reached_at, seen.touch_id) as place,
            row_number() over (partition by seen.contact_id, seen.step order by seen.reached_at, seen.touch_id) as place_of_step,
            row_number() over (
                partition by seen.contact_id, seen.step order by seen.reached_at desc, seen.touch_id desc
            ) as place_from_last
        from seen
    ),
    gathered as (
        select
            placed.contact_id,
            min(placed.journey_id) as journey_id,
            min(placed.customer_id) as customer_id,
            min(case when placed.place = 1 then placed.touchpoint end) as touchpoint,
            min(case when placed.place = 1 then placed.channel end) as channel,
            min(placed.reached_at) as started_at,
            min(case when placed.step = 'desk' and placed.place_of_step = 1 then placed.queued_at end) as queued_at,
            min(placed.answered_at) as answered_at,
            max(placed.answered_at) as last_answered_at,
            max(coalesce(placed.ended_at, placed.answered_at, placed.reached_at)) as ended_at,
            count(*) filter (where placed.step = 'menu') as menu_steps,
            count(distinct case when placed.step = 'menu' then coalesce(placed.resource_id, placed.touch_id) end) as menu_options,
            count(*) filter (where placed.step = 'desk') as desks,
            count(*) filter (where placed.result = 'transferred') as transfers,
            min(case when placed.step = 'desk' and placed.place_of_step = 1 then placed.resource_id end) as first_desk,
            min(case when placed.step = 'desk' and placed.place_from_last = 1 then placed.resource_id end) as last_desk,
            count(*) filter (where placed.result = 'resolved') as resolutions,
            count(*) filter (where placed.result = 'escalated') as escalations,
            count(*) filter (where placed.result = 'approved') as approvals,
            count(*) filter (where placed.result = 'abandoned') as departures
        from placed
        group by placed.contact_id
    )
select
    gathered.contact_id,
    gathered.touchpoint, -- where it began
    gathered.channel,
    gathered.journey_id, -- the case or order that it is about
    coalesce(journeys.parent_journey_id, gathered.journey_id) as about_journey_id, -- the order from which the case arose
    journeys.reason,
    gathered.customer_id,
    coalesce(customers.declared_tier, 'not said') as tier,
    gathered.started_at, -- first menu step, or first desk
    local_day(gathered.started_at, clock.zone) as started_on,
    gathered.queued_at, -- began to wait for a person
    gathered.answered_at, -- the first person answered
    gathered.last_answered_at, -- the last desk answered
    gathered.ended_at,
    gathered.menu_steps,
    gathered.menu_options, -- different ones; fewer than steps where the menu led back
    gathered.desks,
    gathered.transfers,
    gathered.first_desk,
    gathered.last_desk,
    gathered.answered_at is not null as is_answered,
    gathered.answered_at is null and gathered.departures > 0 as is_abandoned, -- left before anybody answered
    gathered.answered_at is not null and gathered.resolutions + gathered.escalations + gathered.approvals > 0 as is_resolved,
    gathered.escalations > 0 as is_escalated, -- a superior solved it
    gathered.approvals > 0 as is_approved, -- solved after approval was asked for
    max(case when gathered.answered_at is not null then gathered.ended_at end) over (
        partition by
            coalesce(gathered.customer_id, gathered.journey_id, gathered.contact_id),
            coalesce(journeys.parent_journey_id, gathered.journey_id),
            journeys.reason
        order by gathered.started_at, gathered.contact_id
        rows between unbounded preceding and 1 preceding
    ) as previous_ended_at, -- end of the newest answered contact about the same thing before this one
    min(gathered.started_at) over (
        partition by
            coalesce(gathered.customer_id, gathered.journey_id, gathered.contact_id),
            coalesce(journeys.parent_journey_id, gathered.journey_id),
            journeys.reason
        order by gathered.started_at, gathered.contact_id
        rows between 1 following and unbounded following
    ) as next_started_at -- start of the next contact about the same thing
from gathered
cross join clock
left join journeys on journeys.journey_id = gathered.journey_id
left join customers on customers.customer_id = gathered.customer_id
