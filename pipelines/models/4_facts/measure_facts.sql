-- Every share and every mean that is no verdict: what it counts, and what it is shown by.
--
-- The facts of a measure say what was counted for whom and when: `part` of `whole`. A share counts 0 or 1 of 1; a mean counts
-- whole steps of its unit of 1. What cannot be judged is no row. Region, category, tier and cluster are completed here, those of a
-- promise from what it was paired with. Of subjects, journeys and people only numbers are kept, to count them by.
-- Rows with a dimension of their own are shown by that dimension only; the total has rows of its own.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject
-- used by: disclosure
-- check: part is not null and whole >= 1
-- check: (own_dimension is null) = (own_value is null)
-- check: month is not null
-- check: customer_group between 0 and 31
with
    declared as (
        select count(*) filter (where clusters.cluster = 'seller') > 0 as by_seller from workspace.clusters as clusters
    ),
    counted as (
        select
            answer_facts.metric,
            answer_facts.touchpoint,
            answer_facts.subject_id,
            answer_facts.journey_id,
            answer_facts.line_id,
            answer_facts.customer_id,
            answer_facts.counted_on,
            answer_facts.channel,
            answer_facts.own_dimension,
            answer_facts.own_value,
            answer_facts.part,
            answer_facts.whole
        from answer_facts
        union all
        select
            correction_facts.metric,
            correction_facts.touchpoint,
            correction_facts.subject_id,
            correction_facts.journey_id,
            correction_facts.line_id,
            correction_facts.customer_id,
            correction_facts.counted_on,
            correction_facts.channel,
            correction_facts.own_dimension,
            correction_facts.own_value,
            correction_facts.part,
            correction_facts.whole
        from correction_facts
        union all
        select
            coverage_facts.metric,
            coverage_facts.touchpoint,
            coverage_facts.subject_id,
            coverage_facts.journey_id,
            coverage_facts.line_id,
            coverage_facts.customer_id,
            coverage_facts.counted_on,
            coverage_facts.channel,
            coverage_facts.own_dimension,
            coverage_facts.own_value,
            coverage_facts.part,
            coverage_facts.whole
        from coverage_facts
        union all
        select
            lead_facts.metric,
            lead_facts.touchpoint,
            lead_facts.subject_id,
            lead_facts.journey_id,
            lead_facts.line_id,
            lead_facts.customer_id,
            lead_facts.counted_on,
            lead_facts.channel,
            lead_facts.own_dimension,
            lead_facts.own_value,
            lead_facts.part,
            lead_facts.whole
        from lead_facts
        union all
        select
            leg_facts.metric,
            leg_facts.touchpoint,
            leg_facts.subject_id,
            leg_facts.journey_id,
            leg_facts.line_id,
            leg_facts.customer_id,
            leg_facts.counted_on,
            leg_facts.channel,
            leg_facts.own_dimension,
            leg_facts.own_value,
            leg_facts.part,
            leg_facts.whole
        from leg_facts
        union all
        select
            menu_facts.metric,
            menu_facts.touchpoint,
            menu_facts.subject_id,
            menu_facts.journey_id,
            menu_facts.line_id,
            menu_facts.customer_id,
            menu_facts.counted_on,
            menu_facts.channel,
            menu_facts.own_dimension,
            menu_facts.own_value,
            menu_facts.part,
            menu_facts.whole
        from menu_facts
        union all
        select
            order_facts.metric,
            order_facts.touchpoint,
            order_facts.subject_id,
            order_facts.journey_id,
            order_facts.line_id,
            order_facts.customer_id,
            order_facts.counted_on,
            order_facts.channel,
            order_facts.own_dimension,
            order_facts.own_value,
            order_facts.part,
            order_facts.whole
        from order_facts
        union all
        select
            repair_facts.metric,
            repair_facts.touchpoint,
            repair_facts.subject_id,
            repair_facts.journey_id,
            repair_facts.line_id,
            repair_facts.customer_id,
            repair_facts.counted_on,
            repair_facts.channel,
            repair_facts.own_dimension,
            repair_facts.own_value,
            repair_facts.part,
            repair_facts.whole
        from repair_facts
        union all
        select
            replacement_facts.metric,
            replacement_facts.touchpoint,
            replacement_facts.subject_id,
            replacement_facts.journey_id,
            replacement_facts.line_id,
            replacement_facts.customer_id,
            replacement_facts.counted_on,
            replacement_facts.channel,
            replacement_facts.own_dimension,
            replacement_facts.own_value,
            replacement_facts.part,
            replacement_facts.whole
        from replacement_facts
        union all
        select
            resolution_facts.metric,
            resolution_facts.touchpoint,
            resolution_facts.subject_id,
            resolution_facts.journey_id,
            resolution_facts.line_id,
            resolution_facts.customer_id,
            resolution_facts.counted_on,
            resolution_facts.channel,
            resolution_facts.own_dimension,
            resolution_facts.own_value,
            resolution_facts.part,
            resolution_facts.whole
        from resolution_facts
        union all
        select
            routing_facts.metric,
            routing_facts.touchpoint,
            routing_facts.subject_id,
            routing_facts.journey_id,
            routing_facts.line_id,
            routing_facts.customer_id,
            routing_facts.counted_on,
            routing_facts.channel,
            routing_facts.own_dimension,
            routing_facts.own_value,
            routing_facts.part,
            routing_facts.whole
        from routing_facts
        union all
        select
            standard_answer_facts.metric,
            standard_answer_facts.touchpoint,
            standard_answer_facts.subject_id,
            standard_answer_facts.journey_id,
            standard_answer_facts.line_id,
            standard_answer_facts.customer_id,
            standard_answer_facts.counted_on,
            standard_answer_facts.channel,
            standard_answer_facts.own_dimension,
            standard_answer_facts.own_value,
            standard_answer_facts.part,
            standard_answer_facts.whole
        from standard_answer_facts
        union all
        select
            told_facts.metric,
            told_facts.touchpoint,
            told_facts.subject_id,
            told_facts.journey_id,
            told_facts.line_id,
            told_facts.customer_id,
            told_facts.counted_on,
            told_facts.channel,
            told_facts.own_dimension,
            told_facts.own_value,
            told_facts.part,
            told_facts.whole
        from told_facts
    ),
    of_promises as (
        select
            drift_facts.metric,
            drift_facts.touchpoint,
            drift_facts.promise_id,
            drift_facts.counted_on,
            drift_facts.own_dimension,
            drift_facts.own_value,
            drift_facts.part,
            drift_facts.whole
        from drift_facts
        union all
        select
            otif_facts.metric,
            otif_facts.touchpoint,
            otif_facts.promise_id,
            otif_facts.counted_on,
            otif_facts.own_dimension,
            otif_facts.own_value,
            otif_facts.part,
            otif_facts.whole
        from otif_facts
        union all
        select
            over_promise_facts.metric,
            over_promise_facts.touchpoint,
            over_promise_facts.promise_id,
            over_promise_facts.counted_on,
            over_promise_facts.own_dimension,
            over_promise_facts.own_value,
            over_promise_facts.part,
            over_promise_facts.whole
        from over_promise_facts
        union all
        select
            price_facts.metric,
            price_facts.touchpoint,
            price_facts.promise_id,
            price_facts.counted_on,
            price_facts.own_dimension,
            price_facts.own_value,
            price_facts.part,
            price_facts.whole
        from price_facts
        union all
        select
            specificity_facts.metric,
            specificity_facts.touchpoint,
            specificity_facts.promise_id,
            specificity_facts.counted_on,
            specificity_facts.own_dimension,
            specificity_facts.own_value,
            specificity_facts.part,
            specificity_facts.whole
        from specificity_facts
    )
select
    counted.metric,
    counted.touchpoint,
    number_of(counted.subject_id) as subject, -- the contact, case, promise … that was counted
    number_of(counted.journey_id) as journey,
    number_of(coalesce(journeys.customer_id, counted.customer_id, counted.subject_id)) as person, -- the subject where nobody is known
    month_of(counted.counted_on) as month,
    coalesce(journeys.region, customers.region, 'not said') as region,
    coalesce(lines.category, journeys.category, 'not said') as category,
    coalesce(counted.channel, journeys.channel, 'not said') as channel,
    coalesce(customers.declared_tier, 'not said') as tier,
    counted.own_dimension,
    counted.own_value,
    cast(counted.part as bigint) as part,
    cast(counted.whole as bigint) as whole,
    coalesce(customers.customer_group, group_of(coalesce(journeys.customer_id, counted.customer_id, counted.subject_id))) as customer_group, -- one of 32
    case
        when declared.by_seller then group_of(coalesce(lines.seller_id, journeys.seller_id, counted.subject_id))
    end as seller_group, -- one of 32, of the subject where no seller is known; null if outcomes do not cluster by seller
    counted.counted_on
from counted
cross join declared
left join journeys on journeys.journey_id = counted.journey_id
left join lines on lines.line_id = counted.line_id
left join customers on customers.customer_id = coalesce(journeys.customer_id, counted.customer_id)
union all
select
    of_promises.metric,
    of_promises.touchpoint,
    number_of(of_promises.promise_id) as subject,
    number_of(pairs.journey_id) as journey,
    number_of(coalesce(pairs.customer_id, of_promises.promise_id)) as person,
    month_of(of_promises.counted_on) as month,
    coalesce(pairs.region, 'not said') as region,
    coalesce(pairs.category, 'not said') as category,
    coalesce(pairs.channel, 'not said') as channel,
    coalesce(pairs.tier, 'not said') as tier,
    of_promises.own_dimension,
    of_promises.own_value,
    cast(of_promises.part as bigint) as part,
    cast(of_promises.whole as bigint) as whole,
    coalesce(pairs.customer_group, group_of(of_promises.promise_id)) as customer_group,
    case when declared.by_seller then coalesce(pairs.seller_group, group_of(of_promises.promise_id)) end as seller_group,
    of_promises.counted_on
from of_promises
cross join declared
left join pairs on pairs.promise_id = of_promises.promise_id and pairs.version = 'commitment'
