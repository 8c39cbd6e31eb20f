import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Load } from "../../pipelines/ingest/load.ts";
import { type LoadedWorkspace, loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";
import type { WorkspaceDefinition } from "../../pipelines/sources/workspace.ts";
import { realData } from "../real-data.ts";
import { query } from "./small-workspace.ts";

const exports = realData("olist");
const folder = join(import.meta.dirname, "../../data/olist");

describe.skipIf(exports === null)(
  `the exports of Olist${exports === null ? " (skipped: no ../shared/data/olist)" : ""}`,
  () => {
    const work = mkdtempSync(join(tmpdir(), "touchline-"));
    let workspace: WorkspaceDefinition;
    let loaded: LoadedWorkspace;
    const load = (source: string): Load => {
      const found = loaded.loads.find((one) => one.source === source);
      if (found === undefined) throw new Error(`no load of ${source}`);
      return found;
    };

    beforeAll(async () => {
      workspace = await readWorkspace(folder, { exports: exports ?? "", environment: {} });
      loaded = await loadWorkspace(workspace, { work, log: () => {} });
    });
    afterAll(() => rmSync(work, { recursive: true, force: true }));

    it("give every record to the lake or to quarantine", () => {
      const counts = loaded.loads.map(({ source, records, accepted, quarantined }) => [
        source,
        records,
        accepted,
        quarantined,
      ]);
      expect(counts).toEqual([
        ["closed_deals", 842, 842, 0],
        ["customers", 99441, 99441, 0],
        ["items", 112650, 112650, 0],
        ["leads", 8000, 8000, 0],
        ["orders", 99441, 99441, 0],
        ["payments", 103886, 103886, 0],
        ["products", 32951, 32951, 0],
        ["reviews", 99224, 99224, 0],
        ["sellers", 3095, 3095, 0],
      ]);
      expect(loaded.unclaimed).toEqual(["product_category_name_translation.csv"]);
    });

    it("promise two things and tell what became of them", () => {
      expect(load("orders").tables).toMatchObject({ promises: 99441, journeys: 99441, touches: 392856 });
      expect(load("items").tables).toMatchObject({ promises: 112650 });
    });

    it("say 1,292 orders more that they came late if a day is compared as its midnight", async () => {
      const [row] = await query(`
        select
          count(*) filter (where timezone('America/Sao_Paulo', happened_at)::date > due_on) as late_by_day,
          count(*) filter (where timezone('America/Sao_Paulo', happened_at) > due_on) as late_by_midnight
        from '${join(load("orders").folder, "outcomes.parquet")}' as outcomes
        join '${join(load("orders").folder, "promises.parquet")}' as promises using (journey_id, touchpoint)`);
      expect(row).toEqual({ late_by_day: "6535", late_by_midnight: "7827" });
    });

    it("are not read again when nothing has changed", async () => {
      const told: string[] = [];
      const before = performance.now();
      const again = await loadWorkspace(workspace, { work, log: (line) => told.push(line) });
      expect(again).toEqual(loaded);
      expect(told).toEqual([]);
      expect(performance.now() - before).toBeLessThan(2000);
    });
  },
);
