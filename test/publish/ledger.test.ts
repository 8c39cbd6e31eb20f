import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { ledger, ledgerLines, ledgerMetrics } from "../../pipelines/publish/ledger.ts";
import { metric } from "../../pipelines/publish/metric.ts";
import { sums } from "../../pipelines/publish/promise-rates.ts";
import type { LedgerRow, MetricRow } from "../../pipelines/publish/published.ts";
import { bareEngine, giveTable } from "./cube-tables.ts";
import { placeOf, setting, wholeOf } from "./places.ts";

const types = {
  ...{ touchpoint: "varchar", kind: "varchar", aspect: "varchar", maker: "varchar", campaign: "varchar" },
  ...{ cluster: "varchar", cluster_group: "integer" },
  ...Object.fromEntries(sums.map((name) => [name, "bigint"])),
};

/** Ten promises due in each of 32 groups, so many of them kept, and two more that are vague. */
function line(maker: string, keptOfTen: number, more: Row = {}): Row[] {
  return Array.from({ length: 32 }, (_, group) => {
    const kept_due = keptOfTen + ((group * 5) % 3) - 1;
    return {
      ...Object.fromEntries(sums.map((name) => [name, 0])),
      ...{ touchpoint: "promise.sales_talk", kind: "explicit", aspect: "time", maker, campaign: null },
      ...{ cluster: "customer", cluster_group: group, promises: 12, measurable: 10, due: 10 },
      ...{ kept_due, broken_due: 10 - kept_due },
      ...more,
    };
  });
}

const advert = { touchpoint: "promise.advert", aspect: "quality" };
const overPromised: MetricRow = metric(
  placeOf({ touchpoint: "promise.sales_talk", dimension: "maker", value: "d" }),
  { metric: "over_promised_share", value: 0.7, unit: "share", low: 0.6, high: 0.8, n: 320 },
);

describe("the ledger", () => {
  let engine: Engine;
  let rows: LedgerRow[];
  let metrics: MetricRow[];
  const maker = (name: string) => rows.find((row) => row.maker === name);
  beforeAll(async () => {
    engine = await bareEngine();
    await giveTable(engine, "ledger_groups", types, [
      ...["a", "b", "c"].flatMap((name) => line(name, 9)),
      ...line("d", 5),
      ...line("company", 9, { ...advert, campaign: "spring" }),
      ...line("company", 9, { ...advert, campaign: "autumn" }),
      ...line("company", 8, { touchpoint: "delivery.parcel" }),
    ]);
    await giveTable(engine, "campaigns", { campaign_id: "varchar", name: "varchar" }, [
      { campaign_id: "spring", name: "Awake" },
      { campaign_id: "summer", name: "Cold" },
      { campaign_id: "autumn", name: "Cold" },
    ]);
    const lines = await ledgerLines(engine);
    rows = ledger(lines, [overPromised], setting);
    metrics = ledgerMetrics(lines, wholeOf);
  });
  afterAll(() => engine.close());

  it("names a campaign by the name that no other has", () => {
    const advertised = rows.filter((row) => row.touchpoint === "promise.advert");
    expect(advertised.map((row) => [row.campaign, row.campaign_name])).toEqual([
      ["autumn", ""],
      ["spring", "Awake"],
    ]);
  });

  it("has one row for each maker, kind and aspect at a touchpoint", () => {
    expect(rows.map((row) => [row.touchpoint, row.maker, row.campaign])).toEqual([
      ["delivery.parcel", "company", ""],
      ["promise.advert", "company", "autumn"],
      ["promise.advert", "company", "spring"],
      ["promise.sales_talk", "a", ""],
      ["promise.sales_talk", "b", ""],
      ["promise.sales_talk", "c", ""],
      ["promise.sales_talk", "d", ""],
    ]);
  });

  it("counts what was promised, what of it can be measured, and what was kept", () => {
    expect(maker("d")).toMatchObject({ promises: 384, due: 320, measurable_share: 10 / 12 });
    expect(maker("d")?.kept_rate).toBeCloseTo(0.5, 1);
    expect(maker("d")?.kept_low).toBeLessThan(0.5);
    expect(maker("d")?.kept_high).toBeGreaterThan(0.5);
  });

  it("finds who keeps less than the others", () => {
    expect(maker("d")?.difference).toBeCloseTo(-0.4, 1);
    expect(maker("d")?.difference_high).toBeLessThan(0);
    expect(maker("d")?.p).toBeLessThan(0.001);
    const autumn = rows.find((row) => row.campaign === "autumn");
    expect(autumn?.difference).toBeCloseTo(0, 12);
    expect(autumn?.p).toBe(1);
  });

  it("compares nobody who promises alone", () => {
    expect(rows.find((row) => row.touchpoint === "delivery.parcel")).toMatchObject({
      difference: null,
      p: null,
    });
  });

  it("says whose promises were over-promised", () => {
    expect(maker("d")).toMatchObject({ over_promised_share: 0.7, over_promised_low: 0.6 });
    expect(maker("a")?.over_promised_share).toBeNull();
  });

  it("puts those who promised little together, and compares them with nobody", async () => {
    const small = (name: string) => line(name, 9, { touchpoint: "order.lead" }).slice(0, 2);
    await giveTable(engine, "ledger_groups", types, [
      ...line("a", 9, { touchpoint: "order.lead" }),
      ...["e", "f", "g"].flatMap(small),
    ]);
    const found = ledger(await ledgerLines(engine), [], setting);
    expect(found.map((row) => [row.maker, row.promises])).toEqual([
      ["a", 384],
      ["others", 72],
    ]);
    expect(found[0]?.p).toBeGreaterThan(0);
    expect(found[1]).toMatchObject({ difference: null, p: null });
  });

  it("gives metrics by maker and by campaign, where there are several", () => {
    const by = (name: string) => metrics.filter((row) => row.metric === name);
    expect(by("kept_rate").map((row) => [row.dimension, row.dimension_value])).toEqual([
      ["campaign", "autumn"],
      ["campaign", "spring"],
      ["maker", "a"],
      ["maker", "b"],
      ["maker", "c"],
      ["maker", "d"],
    ]);
    const worse = by("broken_rate_difference").find((row) => row.dimension_value === "d");
    expect(worse?.value).toBeCloseTo(-(maker("d")?.difference ?? 0), 12);
    expect(worse).toMatchObject({ comparison: "everyone else", touchpoint: "promise.sales_talk" });
  });
});
