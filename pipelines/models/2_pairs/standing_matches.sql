-- Each contact and each outcome with the standing promise that applied to it: the most specific of those valid then that say how
-- much, the newest of equals; where none says how much, a vague one.
--
-- A promise of a duration that better lasts longer is no limit for an answer.
--
-- grain: promise_id
-- check: applied_at is not null
with
    terms as (
        select
            promises.promise_id,
            promises.version,
            promises.touchpoint,
            promises.aspect,
            promises.applies_to,
            promises.product_id,
            promises.campaign_id,
            promises.unit,
            case when promises.target is null then 1 else 0 end as is_vague,
            promises.valid_from,
            promises.valid_to,
            case when promises.applies_to is null then 0 else 1 end
                + case when promises.product_id is null then 0 else 1 end
                + case when promises.campaign_id is null then 0 else 1 end as restrictions
        from promises
        where promises.is_standing
            and (promises.aspect <> 'time' or promises.target is null or promises.is_duration and promises.better <> 'higher')
    ),
    ranked as (
        select
            terms.promise_id as standing_id,
            terms.version as standing_version,
            standing_subjects.*,
            row_number() over (
                partition by standing_subjects.touchpoint, standing_subjects.aspect, standing_subjects.subject_id
                order by terms.is_vague, terms.restrictions desc, terms.valid_from desc nulls last, terms.promise_id, terms.version desc
            ) as place
        from standing_subjects
        inner join terms
            on terms.touchpoint = standing_subjects.touchpoint
            and terms.aspect = standing_subjects.aspect
            and coalesce(terms.applies_to = standing_subjects.tier, terms.applies_to is null)
            and coalesce(terms.product_id = standing_subjects.product_id, terms.product_id is null)
            and coalesce(terms.campaign_id = standing_subjects.acquired_by, terms.campaign_id is null)
            and coalesce(terms.unit = standing_subjects.unit, true)
            and coalesce(terms.valid_from <= standing_subjects.applied_at, true)
            and coalesce(terms.valid_to > standing_subjects.applied_at, true)
        where standing_subjects.applied_at is not null
    )
select
    ranked.standing_id || '/' || ranked.subject_id as promise_id,
    ranked.standing_id,
    ranked.standing_version,
    ranked.journey_id,
    ranked.line_id,
    ranked.customer_id,
    ranked.product_id,
    ranked.applied_at,
    ranked.region,
    ranked.channel,
    ranked.tier,
    ranked.category,
    ranked.seller_id,
    ranked.result,
    ranked.cause,
    ranked.happened_at,
    ranked.known_at,
    ranked.value,
    ranked.quantity
from ranked
where ranked.place = 1
