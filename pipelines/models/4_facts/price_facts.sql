-- Prices that were quoted, against what was charged: kept where it was no more, and by how much less it was.
--
-- Only what was charged, and of quotes that better are not exceeded.
--
-- grain: metric, promise_id
-- check: metric <> 'quoted_price_kept' or part between 0 and 1
with
    charged as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            coalesce(pairs.happened_on, pairs.made_on) as charged_on,
            cast(round((pairs.promised_target - pairs.result_value) * 100) as bigint) as hundredths
        from pairs
        where pairs.version = 'commitment'
            and pairs.aspect = 'price'
            and pairs.is_level
            and pairs.better = 'lower'
            and pairs.slack is not null
            and coalesce(pairs.happened_on, pairs.made_on) is not null
    )
select
    'quoted_price_kept' as metric,
    charged.touchpoint,
    charged.promise_id,
    charged.charged_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    case when charged.hundredths >= 0 then 1 else 0 end as part, -- quoted_price_kept: 1, no more than quoted
    1 as whole
from charged
union all
select
    'price_difference' as metric,
    charged.touchpoint,
    charged.promise_id,
    charged.charged_on as counted_on,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    charged.hundredths as part, -- price_difference: quoted less charged, in hundredths of the currency; negative: charged more
    1 as whole
from charged
