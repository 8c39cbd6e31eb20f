import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildReport, build } from "../../pipelines/commands/build.ts";
import { type CheckReport, check } from "../../pipelines/commands/check.ts";
import { type MetricReport, metrics } from "../../pipelines/commands/metrics.ts";
import type { Terminal } from "../../pipelines/commands/terminal.ts";
import { realData } from "../real-data.ts";

const exports = realData("olist");
const project = join(import.meta.dirname, "../..");

describe.skipIf(exports === null)(
  `the orders of Olist${exports === null ? " (skipped: no ../shared/data/olist)" : ""}`,
  () => {
    let output: string;
    let rows: MetricReport[];
    let report: CheckReport;
    let built: BuildReport;
    const parcel = (metric: string, fulfilment?: string, version = "commitment") =>
      rows.find(
        (row) =>
          row.metric === metric &&
          row.touchpoint === "delivery.parcel" &&
          row.version === version &&
          row.period_start === null &&
          (fulfilment === undefined ? row.dimensions === null : row.dimensions?.fulfilment === fulfilment),
      );
    const handover = (metric: string) =>
      rows.find(
        (row) =>
          row.metric === metric &&
          row.touchpoint === "delivery.handover" &&
          row.dimensions === null &&
          row.period_start === null,
      );

    beforeAll(async () => {
      output = await mkdtemp(join(tmpdir(), "touchline-"));
      const terminal: Terminal = {
        print: () => {},
        note: () => {},
        environment: {},
        root: project,
        output,
        here: project,
      };
      const choice = { workspace: "data/olist", exports: exports ?? "" };
      built = await build({ ...choice, audience: "internal" }, terminal, Date.now);
      rows = await metrics(choice, terminal, true);
      report = await check(choice, terminal);
    }, 400_000);
    afterAll(() => rm(output, { recursive: true, force: true }));

    it("promise 99,441 deliveries and keep 92.49 % of those that fell due", () => {
      const volumes = [
        "promises",
        "early",
        "exceeded",
        "kept",
        "broken",
        "late",
        "failed",
        "overdue",
        "unknown",
        "void",
      ];
      expect(Object.fromEntries(volumes.map((name) => [name, parcel(name)?.value]))).toEqual({
        promises: 99_441,
        early: 2,
        exceeded: 87_185,
        kept: 2_754,
        broken: 7_303,
        late: 6_535,
        failed: 609,
        overdue: 159,
        unknown: 1_578,
        void: 619,
      });
      expect(parcel("kept_rate")?.value).toBeCloseTo(0.9249, 4);
      expect(parcel("kept_rate_if_unknown_broken")?.value).toBeCloseTo(0.9101, 4);
      expect(parcel("kept_rate_if_unknown_kept")?.value).toBeCloseTo(0.9261, 4);
    });

    it("say who cancelled in none of the 619 void deliveries, and hold 2 that were met but are not yet due", () => {
      expect(parcel("void_not_said")?.value).toBe(619);
      expect(parcel("early")?.value).toBe(2);
      expect(parcel("due")?.value).toBe(87_185 + 2_754 + 7_303);
    });

    it("promise 24 days and need 10", () => {
      expect(parcel("promised_duration")).toMatchObject({ value: 24, unit: "days" });
      expect(parcel("actual_duration")).toMatchObject({ value: 10, unit: "days" });
    });

    it("hand 10,423 of 111,456 items over late", () => {
      expect(handover("late")?.value).toBe(10_423);
      expect(handover("fulfilled")?.value).toBe(111_456);
      expect(handover("exceeded")?.value).toBe(0);
    });

    it("are rated 4.29 when delivered by the day and 2.27 when later", () => {
      expect(parcel("mean_rating", "in time")?.value).toBeCloseTo(4.29, 2);
      expect(parcel("mean_rating", "late")?.value).toBeCloseTo(2.27, 2);
      expect(parcel("rating_difference")?.value).toBeCloseTo(-2.02, 1);
    });

    it("have an interval around every rate, mean and difference", () => {
      const uncertain = rows.filter(
        (row) => ["share", "score", "points"].includes(row.unit) && !row.metric.startsWith("kept_rate_if"),
      );
      expect(uncertain.length).toBeGreaterThan(500);
      const bare = uncertain.filter(
        (row) =>
          row.low === null ||
          row.high === null ||
          row.value === null ||
          row.low > row.value ||
          row.high < row.value,
      );
      expect(bare).toEqual([]);
    });

    it("have an interval that lateness of whole days and sellers widens", () => {
      const rate = parcel("kept_rate");
      const independent = 2 * 1.96 * Math.sqrt((0.9249 * 0.0751) / 97_242);
      expect((rate?.high ?? 0) - (rate?.low ?? 0)).toBeGreaterThan(2 * independent);
    });

    it("account for every row: each record accepted or in quarantine, each canonical row kept or a duplicate", () => {
      for (const file of report.sources) expect(file.records).toBe(file.accepted + file.quarantined);
      for (const table of report.tables) expect(table.accepted).toBe(table.kept + table.duplicates);
      expect(report.sources.find((file) => file.source === "reviews")?.records).toBe(99_224);
      expect(report.sources.find((file) => file.source === "orders")).toMatchObject({
        records: 99_441,
        quarantined: 0,
      });
      expect(report.tables.find(({ table }) => table === "customers")?.duplicates).toBe(99_441 - 96_096);
    });

    it("say the same on the pages, in the downloads, in the cubes and on the command line", async () => {
      const page = await readFile(join(built.site, "en/touchpoints/delivery/parcel/index.html"), "utf8");
      for (const number of [
        "87,185",
        "2,754",
        "7,303",
        "6,535",
        "609",
        "159",
        "1,578",
        "619",
        "92.5",
        "4.29",
        "2.27",
      ])
        expect(page).toContain(number);
      const csv = await readFile(join(built.site, "figures/delivery-parcel-verdicts.csv"), "utf8");
      for (const name of ["exceeded", "kept", "broken", "unknown", "void"])
        expect(csv).toMatch(new RegExp(`^${name},${parcel(name)?.value},`, "m"));
      const arrow = tableFromIPC(
        await readFile(join(built.site, "figures/delivery-parcel-verdicts.arrow")),
      ).toArray();
      const exceeded = arrow.find((row) => row.verdict === "exceeded");
      expect(exceeded?.promises).toBe(parcel("exceeded")?.value);
      expect([exceeded?.share, exceeded?.low, exceeded?.high]).toEqual([
        parcel("exceeded_rate")?.value,
        parcel("exceeded_rate")?.low,
        parcel("exceeded_rate")?.high,
      ]);
    });

    it("add up to the same in the cube for cross-filtering", async () => {
      const cubes = join(built.site, "cubes");
      const wide = (await readdir(cubes)).find((file) => file.startsWith("verdicts.commitment.")) ?? "";
      const rows = tableFromIPC(gunzipSync(await readFile(join(cubes, wide)))).toArray();
      const sum = (...names: readonly string[]) =>
        rows
          .filter((row) => row.touchpoint === "delivery.parcel")
          .reduce((total, row) => names.reduce((all, name) => all + row[name], total), 0);
      for (const name of ["promises", "unknown", "void"]) expect(sum(name)).toBe(parcel(name)?.value);
      for (const name of ["late", "failed", "overdue"]) expect(sum(`${name}_due`)).toBe(parcel(name)?.value);
      expect(sum("exceeded_due", "kept_due", "late_due", "failed_due", "overdue_due")).toBe(
        parcel("due")?.value,
      );
    });

    it("show no promise at the stage of marketing", () => {
      const lead = rows.filter((row) => row.touchpoint === "promise.lead");
      expect(lead.find((row) => row.metric === "touches_passing")?.value).toBe(8_000);
      expect(lead.some((row) => row.metric === "promises")).toBe(false);
    });
  },
);
