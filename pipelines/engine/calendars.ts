import { type Calendars, weekdays } from "../sources/calendar.ts";
import type { Engine } from "./engine.ts";
import { literal } from "./literal.ts";

/**
 * Shows the workspace's calendars to the models: `workspace.calendar_days` has one row per calendar and day, with `opens_at` and
 * `closes_at` (moments; null on a closed day), `open_seconds`, `open_seconds_before` (of all days before it) and `open_days_through` (open days up to and with it).
 */
export async function attachCalendars(
  engine: Engine,
  { calendars, zone }: { readonly calendars: Calendars; readonly zone: string },
): Promise<void> {
  const hours = Object.entries(calendars).flatMap(([calendar, { hours }]) =>
    weekdays.map((weekday, index) => {
      const [opens, closes] = hours[weekday] ?? [null, null];
      return `(${literal(calendar)}, ${index + 1}, ${literal(opens)}, ${literal(closes)})`;
    }),
  );
  const holidays = Object.entries(calendars).flatMap(([calendar, { holidays }]) =>
    [...new Set(holidays)].map((day) => `(${literal(calendar)}, ${literal(day)})`),
  );
  await engine.run(
    `create or replace table workspace.calendar_days as
     with
       hours as (select * from (values ${[...hours, "(null, 0, null, null)"].join(", ")}) as given(calendar, weekday, opens, closes)),
       holidays as (select * from (values ${[...holidays, "(null, null)"].join(", ")}) as given(calendar, day)),
       opened as (
         select
           hours.calendar,
           days.day,
           case when holidays.day is null then ${momentOf("hours.opens", zone)} end as opens_at,
           case when holidays.day is null then ${momentOf("hours.closes", zone)} end as closes_at
         from workspace.days as days
         inner join hours on hours.weekday = isodow(days.day)
         left join holidays on holidays.calendar = hours.calendar and cast(holidays.day as date) = days.day
       ),
       measured as (
         select *, coalesce(seconds_between(closes_at, opens_at), 0) as open_seconds from opened
       )
     select
       calendar, day, opens_at, closes_at, open_seconds,
       cast(coalesce(sum(open_seconds) over (partition by calendar order by day rows between unbounded preceding and 1 preceding), 0) as bigint) as open_seconds_before,
       count(opens_at) over (partition by calendar order by day rows between unbounded preceding and current row) as open_days_through
     from measured
     order by calendar, day`,
  );
}

/** A time of a local day as a moment; 24:00 is the midnight that ends it. */
function momentOf(time: string, zone: string): string {
  const minutes = `cast(split_part(${time}, ':', 1) as integer) * 60 + cast(split_part(${time}, ':', 2) as integer)`;
  return `timezone(${literal(zone)}, cast(days.day as timestamp) + to_minutes(${minutes}))`;
}
