-- What came on time and in full, by three anchors: the day that the customer asked for, the one promised when the customer
-- committed, and the last one promised.
--
-- Only where a quantity was promised, and once it fell due. Where nothing was moved the last promise is the first. The total is that
-- at the commitment.
--
-- grain: metric, promise_id, own_dimension, own_value
-- check: part between 0 and 1
with
    counted as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.due_on,
            pairs.is_in_full,
            pairs.verdict,
            pairs.is_due
        from pairs
        where pairs.version = 'commitment' and pairs.is_in_full is not null and not pairs.is_level
    ),
    anchored as (
        select counted.promise_id, null as own_value, counted.verdict, counted.is_due
        from counted
        union all
        select counted.promise_id, 'commitment' as own_value, counted.verdict, counted.is_due
        from counted
        union all
        select
            counted.promise_id,
            'last' as own_value,
            coalesce(last_pairs.verdict, counted.verdict) as verdict,
            coalesce(last_pairs.is_due, counted.is_due) as is_due
        from counted
        left join pairs as last_pairs on last_pairs.promise_id = counted.promise_id and last_pairs.version = 'last'
        union all
        select asked_pairs.asked_promise_id as promise_id, 'requested' as own_value, asked_pairs.verdict, asked_pairs.is_due
        from pairs as asked_pairs
        where asked_pairs.version = 'requested'
    )
select
    'otif_rate' as metric,
    counted.touchpoint,
    counted.promise_id,
    counted.due_on as counted_on,
    case when anchored.own_value is not null then 'anchor' end as own_dimension,
    anchored.own_value,
    case when anchored.verdict in ('exceeded', 'kept') and counted.is_in_full then 1 else 0 end as part, -- 1: on time and in full
    1 as whole
from counted
inner join anchored on anchored.promise_id = counted.promise_id
where anchored.is_due and anchored.verdict in ('exceeded', 'kept', 'broken')
