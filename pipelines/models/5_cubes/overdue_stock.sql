-- How many promises were overdue at the end of each month, by how long they had been, and how many came and went.
--
-- grain: touchpoint, month, age_band
-- check: stock >= 0
-- check: age_band = '0–7' or entered = 0
with
    moves as (
        select
            overdue_stays.touchpoint,
            month_of(overdue_stays.entered_on) as month,
            overdue_stays.age_band,
            case when overdue_stays.entry = 'due' then 1 else 0 end as entered,
            case when overdue_stays.entry = 'aged' then 1 else 0 end as aged_in,
            0 as resolved,
            0 as lapsed,
            0 as aged_out
        from overdue_stays
        union all
        select
            overdue_stays.touchpoint,
            month_of(overdue_stays.left_on) as month,
            overdue_stays.age_band,
            0 as entered,
            0 as aged_in,
            case when overdue_stays.leave = 'resolved' then 1 else 0 end as resolved,
            case when overdue_stays.leave = 'lapsed' then 1 else 0 end as lapsed,
            case when overdue_stays.leave = 'aged' then 1 else 0 end as aged_out
        from overdue_stays
        where overdue_stays.left_on is not null
    ),
    counted as (
        select
            moves.touchpoint,
            moves.month,
            moves.age_band,
            sum(moves.entered) as entered,
            sum(moves.aged_in) as aged_in,
            sum(moves.resolved) as resolved,
            sum(moves.lapsed) as lapsed,
            sum(moves.aged_out) as aged_out
        from moves
        group by moves.touchpoint, moves.month, moves.age_band
    ),
    cells as (
        select firsts.touchpoint, months.month, bands.age_band
        from (select counted.touchpoint, min(counted.month) as month from counted group by counted.touchpoint) as firsts
        cross join (select counted.age_band from counted group by counted.age_band) as bands
        inner join months on months.month >= firsts.month
    )
select
    cells.touchpoint,
    cells.month,
    cells.age_band, -- in days since they fell due
    cast(
        sum(
            coalesce(counted.entered + counted.aged_in - counted.resolved - counted.lapsed - counted.aged_out, 0)
        ) over (partition by cells.touchpoint, cells.age_band order by cells.month rows between unbounded preceding and current row)
        as bigint
    ) as stock, -- at the end of the month, or of the record
    cast(coalesce(counted.entered, 0) as bigint) as entered, -- fell due in the month and were not yet met
    cast(coalesce(counted.resolved, 0) as bigint) as resolved, -- fulfilled late, failed or given back
    cast(coalesce(counted.lapsed, 0) as bigint) as lapsed, -- so long overdue, with nothing recorded, that the record is doubtful
    cast(coalesce(counted.aged_in, 0) as bigint) as aged_in, -- grew into this age
    cast(coalesce(counted.aged_out, 0) as bigint) as aged_out -- grew out of it
from cells
left join counted
    on counted.touchpoint = cells.touchpoint and counted.month = cells.month and counted.age_band = cells.age_band
