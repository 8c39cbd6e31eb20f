import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDb } from "../../../pipelines/engine/duckdb/session.ts";
import type { Engine } from "../../../pipelines/engine/engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb({ memory: "256MB", threads: 1, temporary: tmpdir() });
});
afterAll(() => engine.close());

const value = async (expression: string) => {
  const [row] = await engine.rows(`select cast(${expression} as varchar) as value`);
  return row?.value;
};

describe("named functions", () => {
  it("local_day takes the day in the zone, also on the day without a midnight", async () => {
    expect(await value("local_day(timestamptz '2018-03-01 02:59:59+00', 'America/Sao_Paulo')")).toBe(
      "2018-02-28",
    );
    expect(await value("local_day(timestamptz '2017-10-15 03:00:00+00', 'America/Sao_Paulo')")).toBe(
      "2017-10-15",
    );
  });

  it("days_between and seconds_between are plus when the later stands first", async () => {
    expect(await value("days_between(date '2024-03-01', date '2024-02-28')")).toBe("2");
    expect(
      await value(
        "seconds_between(timestamptz '2024-01-01 00:00:00+00', timestamptz '2024-01-01 00:00:01.5+00')",
      ),
    ).toBe("-2");
  });

  it("path_of names places in the order of their numbers, whatever that of the rows", async () => {
    const places = "(values ('parcel', 2), ('checkout', 1), ('phone', 3)) as given(name, place)";
    expect(await value(`(select path_of(name, place) from ${places})`)).toBe("checkout > parcel > phone");
  });

  it("month_number counts months across a new year", async () => {
    expect(await value("month_number('2018-02') - month_number('2016-12')")).toBe("14");
  });

  it("start_of_day is the midnight of the zone", async () => {
    expect(await value("start_of_day(date '2024-03-31', 'Europe/Berlin')")).toBe("2024-03-30 23:00:00+00");
    expect(await value("start_of_day(date '2024-04-01', 'Europe/Berlin')")).toBe("2024-03-31 22:00:00+00");
  });

  it("log_bin_high is where the next bin begins", async () => {
    expect(await value("log_bin_high(100) = log_bin_low(log_bin_high(100) * 1.001)")).toBe("true");
    expect(await value("log_bin_low(100) <= 100 and 100 < log_bin_high(100)")).toBe("true");
  });

  it("without_ending takes an ending away, and nothing else", async () => {
    expect(await value("without_ending('a/b/requested', '/requested')")).toBe("a/b");
    expect(await value("without_ending('a_requested', '/requested')")).toBe("a_requested");
  });

  it("group_of is the same on every machine", async () => {
    expect(await value("group_of('a')")).toBe("17");
    const [row] = await engine.rows(
      "select min(n) as fewest, max(n) as most, count(*) as groups from (select group_of(cast(range as varchar)) as g, count(*) as n from range(32000) group by g)",
    );
    expect(Number(row?.groups)).toBe(32);
    expect(Number(row?.fewest)).toBeGreaterThan(880);
    expect(Number(row?.most)).toBeLessThan(1120);
  });

  it("log_bin_low holds its number in a bin of 5 %", async () => {
    expect(await value("log_bin_low(100) <= 100 and log_bin_low(100) * 1.05 > 100")).toBe("true");
    expect(await value("bin_low(-1.5, 12)")).toBe("-12.0");
  });

  it("seconds_after and days_after go the other way than seconds_between and days_between", async () => {
    expect(await value("seconds_after(timestamptz '2024-03-30 23:30:00+00', 5400)")).toBe(
      "2024-03-31 01:00:00+00",
    );
    expect(await value("days_after(date '2024-02-28', 2)")).toBe("2024-03-01");
    expect(await value("days_after(date '2024-03-01', -2)")).toBe("2024-02-28");
  });

  it("open_seconds_until counts what has passed of a day's opening hours", async () => {
    const until = (time: string, opens = "timestamptz '2024-01-01 09:00:00+00'") =>
      value(
        `open_seconds_until(timestamptz '2024-01-01 ${time}+00', ${opens}, timestamptz '2024-01-01 18:00:00+00')`,
      );
    expect(await until("08:59:59")).toBe("0");
    expect(await until("09:00:01.9")).toBe("1");
    expect(await until("18:00:00")).toBe("32400");
    expect(await until("23:00:00")).toBe("32400");
    expect(await until("12:00:00", "cast(null as timestamptz)")).toBe("0");
  });

  it("hour_of_day and hour_of_week follow the clock on the wall, also in the night when it is put forward", async () => {
    expect(await value("hour_of_day(timestamptz '2024-03-31 00:59:59+00', 'Europe/Berlin')")).toBe("01");
    expect(await value("hour_of_day(timestamptz '2024-03-31 01:00:00+00', 'Europe/Berlin')")).toBe("03");
    expect(await value("hour_of_week(timestamptz '2024-03-31 22:00:00+00', 'Europe/Berlin')")).toBe("Mon 00");
  });
});
