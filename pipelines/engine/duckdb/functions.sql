-- The named functions that models may call, one body per engine. Macros: DuckDB inlines them.

-- The zone of the workspace; set when a workspace is attached.
create or replace macro workspace_zone() as 'UTC';

-- The whole local day on which a moment falls. A constant zone is ten times as fast as one from a column.
create or replace macro local_day(moment, zone) as
    case
        when zone = workspace_zone() then cast(timezone(workspace_zone(), moment) as date)
        else cast(timezone(zone, moment) as date)
    end;

-- Whole days from the earlier day to the later one; negative if they stand the other way round.
create or replace macro days_between(later, earlier) as date_diff('day', earlier, later);

-- Whole seconds from the earlier moment to the later one, rounded down; negative if they stand the other way round.
create or replace macro seconds_between(later, earlier) as cast(floor((epoch_us(later) - epoch_us(earlier)) / 1000000) as bigint);

-- The moment at which a local day begins.
create or replace macro start_of_day(day, zone) as timezone(zone, cast(day as timestamp));

-- The month of a day, as 2018-03.
create or replace macro month_of(day) as strftime(day, '%Y-%m');

-- One of 32 groups, the same for the same text on every machine.
create or replace macro group_of(name) as cast(md5_number_lower(name) % 32 as integer);

-- The lower edge of the logarithmic bin of 5 % that holds a positive duration.
create or replace macro log_bin_low(duration) as pow(1.05, floor(ln(duration) / ln(1.05)));

-- The upper edge of that bin, which is the lower edge of the next.
create or replace macro log_bin_high(duration) as pow(1.05, floor(ln(duration) / ln(1.05)) + 1);

-- The lower edge of the bin of the given width that holds a number.
create or replace macro bin_low(number, width) as floor(number / width) * width;

-- A 64-bit number for a text, to count distinct texts by: two texts share one with a chance of 1 in 10^19. No text, no number.
create or replace macro number_of(name) as case when name is null then null else hash(name) end;

-- The moment a number of seconds after another.
create or replace macro seconds_after(moment, seconds) as moment + to_microseconds(cast(round(cast(seconds as double) * 1000000) as bigint));

-- The day a number of days after another.
create or replace macro days_after(day, days) as cast(day + cast(days as integer) as date);

-- Whole seconds of a day's opening hours that have passed by a moment of that day; none on a day that is closed.
create or replace macro open_seconds_until(moment, opens_at, closes_at) as
    case
        when opens_at is null or moment <= opens_at then 0
        when moment >= closes_at then seconds_between(closes_at, opens_at)
        else seconds_between(moment, opens_at)
    end;

-- The hour of the day at which a moment falls in a zone, as 03.
create or replace macro hour_of_day(moment, zone) as strftime(timezone(zone, moment), '%H');

-- The hour of the week at which a moment falls in a zone, as Mon 03.
create or replace macro hour_of_week(moment, zone) as strftime(timezone(zone, moment), '%a %H');

-- The number of a month such as 2018-03, counted from the year 0, so that months can be subtracted.
create or replace macro month_number(month) as 12 * cast(substr(month, 1, 4) as integer) + cast(substr(month, 6, 2) as integer) - 1;

-- A text without its last characters, if they are these.
create or replace macro without_ending(name, ending) as
    case when ends_with(name, ending) then left(name, length(name) - length(ending)) else name end;

-- The edges of the bin of a wait where no limit divides it.
create or replace macro unbroken_bin_low(duration, is_whole) as
    case
        when is_whole then case when duration <= 60 then duration else 61 + bin_low(duration - 61, 7) end
        when duration > 0 then log_bin_low(duration)
        else 0
    end;
create or replace macro unbroken_bin_high(duration, is_whole) as
    case
        when is_whole then case when duration <= 60 then duration + 1 else 68 + bin_low(duration - 61, 7) end
        when duration > 0 then log_bin_high(duration)
        else 0.0001
    end;

-- Whether a duration is within a limit at which a bin ends: in whole days the day before that edge, in hours the edge itself.
create or replace macro is_before_edge(duration, is_whole, edge) as
    coalesce(case when is_whole then duration < edge else duration <= edge end, false);

-- The lower edge of the bin of a wait: a whole day, a week beyond 60 days, or 5 % of the hours; a bin begins at the edge, if any.
create or replace macro wait_bin_low(duration, is_whole, edge) as cast(
    case
        when edge is not null and not is_before_edge(duration, is_whole, edge)
            then greatest(edge, unbroken_bin_low(duration, is_whole))
        when edge is not null and not is_whole then unbroken_bin_low(least(duration, edge * 0.999999), is_whole)
        else unbroken_bin_low(duration, is_whole)
    end as double);

-- The upper edge of the bin of a wait; a bin ends at the edge, if any.
create or replace macro wait_bin_high(duration, is_whole, edge) as cast(
    case
        when is_before_edge(duration, is_whole, edge) and not is_whole
            then least(edge, unbroken_bin_high(least(duration, edge * 0.999999), is_whole))
        when is_before_edge(duration, is_whole, edge) then least(edge, unbroken_bin_high(duration, is_whole))
        else unbroken_bin_high(duration, is_whole)
    end as double);

-- What part of its bin lies at or below a duration, by whole days, by the logarithm of hours, or by time from 0.
create or replace macro share_of_bin(duration, is_whole, low, high) as
    case
        when is_whole then (duration + 1 - low) / (high - low)
        when low > 0 then ln(duration / low) / ln(high / low)
        else duration / high
    end;

-- The names of places in the order of their numbers, as a > b > c.
create or replace macro path_of(name, place) as string_agg(name, ' > ' order by place);
