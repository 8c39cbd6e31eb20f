-- The share of promises of time that had been fulfilled within a duration, by what was known at the start of each month: failures
-- and releases compete, what was open is censored (Aalen–Johansen, actuarial).
--
-- What was open at the end of a bin was at risk for half of it; of whole days, up to the end of its day.
--
-- grain: touchpoint, channel, unit, month, bin_low
-- check: share_before between -0.000001 and share + 0.000001
-- check: share <= 1.000001
with
    exposed as (
        select
            known_waits.*,
            sum(known_waits.fulfilled + known_waits.otherwise) over whole as ended,
            sum(known_waits.fulfilled + known_waits.otherwise + known_waits.open) over onwards
                - known_waits.open
                    * case
                        when known_waits.unit in ('days', 'business days')
                            then (1 - 1 / (known_waits.bin_high - known_waits.bin_low)) / 2
                        else 0.5
                    end as at_risk
        from known_waits
        window
            whole as (partition by known_waits.touchpoint, known_waits.channel, known_waits.unit, known_waits.month),
            onwards as (
                partition by known_waits.touchpoint, known_waits.channel, known_waits.unit, known_waits.month
                order by known_waits.bin_low
                rows between current row and unbounded following
            )
    ),
    survived as (
        select
            exposed.touchpoint,
            exposed.channel,
            exposed.unit,
            exposed.month,
            exposed.bin_low,
            exposed.bin_high,
            exposed.ended,
            case when exposed.fulfilled > 0 then exposed.fulfilled / exposed.at_risk else 0 end as hazard,
            exp(
                coalesce(
                    sum(
                        case
                            when exposed.fulfilled + exposed.otherwise = 0 then 0
                            else ln(greatest(1 - (exposed.fulfilled + exposed.otherwise) / exposed.at_risk, 1e-300))
                        end
                    ) over (
                        partition by exposed.touchpoint, exposed.channel, exposed.unit, exposed.month
                        order by exposed.bin_low
                        rows between unbounded preceding and 1 preceding
                    ),
                    0
                )
            ) as open_before
        from exposed
        where exposed.ended > 0
    )
select
    survived.touchpoint,
    survived.channel, -- empty: all of them
    survived.unit,
    survived.month, -- at the start of which it was known
    survived.bin_low,
    survived.bin_high,
    survived.ended, -- promises whose end was known
    coalesce(
        sum(survived.open_before * survived.hazard) over (
            partition by survived.touchpoint, survived.channel, survived.unit, survived.month
            order by survived.bin_low
            rows between unbounded preceding and 1 preceding
        ),
        0
    ) as share_before, -- fulfilled before the bin
    sum(survived.open_before * survived.hazard) over (
        partition by survived.touchpoint, survived.channel, survived.unit, survived.month
        order by survived.bin_low
        rows between unbounded preceding and current row
    ) as share -- fulfilled by its end
from survived
