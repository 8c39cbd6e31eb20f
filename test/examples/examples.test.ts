import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";
import { realData } from "../real-data.ts";

/** Records, accepted, quarantined, and the rows of each table. */
type Expected = readonly [number, number, number, Readonly<Record<string, number>>];

/** Each example: the folder of its exports among the real data, and what each of its files gives. */
const examples: Readonly<Record<string, readonly [string, Readonly<Record<string, Expected>>]>> = {
  ads: [
    "formats",
    {
      "google_ads_day_export_synthetic.csv": [1, 1, 0, { campaigns: 1 }],
      "meta_ads_export_synthetic.csv": [2, 2, 0, { campaigns: 2 }],
    },
  ],
  surveys: [
    "formats",
    {
      "qualtrics_three_header_rows.csv": [1, 1, 0, { responses: 1 }],
      "qualtrics_legacy_two_header_rows.csv": [1, 1, 0, { responses: 1 }],
      "surveymonkey_condensed_two_header_rows_synthetic.csv": [2, 2, 0, { responses: 4 }],
    },
  ],
  shop: [
    "formats",
    {
      "shopify_fulfillment_events.csv": [5, 5, 0, { outcomes: 1, promises: 2, touches: 5 }],
      "shopify_orders_export_synthetic_2rows.csv": [2, 2, 0, { journeys: 2, lines: 2 }],
    },
  ],
  audience: [
    "formats",
    {
      "segment_audience.csv": [2, 1, 1, { customers: 1, identities: 2 }],
    },
  ],
  support: [
    "formats/zendesk",
    {
      "ticket_comment_data.csv": [20, 20, 0, { touches: 20 }],
      "ticket_field_history_data.csv": [38, 38, 0, { outcomes: 15, touches: 30 }],
      "ticket_sla_policy_data.csv": [10, 10, 0, { promises: 10 }],
      "sla_policy_metric_history_data.csv": [22, 22, 0, { promises: 22 }],
      "ticket_data.csv": [10, 10, 0, { journeys: 8, touches: 8 }],
    },
  ],
  claims: [
    "formats",
    {
      "running-example.csv": [42, 42, 0, { costs: 42, journeys: 6, touches: 42 }],
    },
  ],
  permits: [
    "receipt",
    {
      "receipt.csv": [8577, 8577, 0, { journeys: 8577, touches: 8577, promises: 17154, outcomes: 15920 }],
    },
  ],
  mobile: [
    "ecsi_mobile",
    {
      "mobi.csv": [250, 250, 0, { responses: 6000 }],
    },
  ],
  repair: [
    "open_repair",
    {
      "OpenRepairData_v0.3_Product_Categories.csv": [40, 40, 0, { products: 40 }],
      "OpenRepairData_v0.2.1_RepairCafeInternational_202009.csv": [
        23048,
        23044,
        4,
        { journeys: 23044, touches: 23044, units: 23044 },
      ],
      "OpenRepairData_v0.3_FixitClinic_202507.csv": [
        1033,
        1033,
        0,
        { journeys: 1033, touches: 1033, units: 1033 },
      ],
      "OpenRepairData_v0.3_RepairCafeWales_202507.csv": [
        20190,
        20190,
        0,
        { journeys: 20190, touches: 20190, units: 20190 },
      ],
      "OpenRepairData_v0.3_RestartProject_202204.csv": [
        23940,
        23940,
        0,
        { journeys: 23940, touches: 23940, units: 23940 },
      ],
    },
  ],
};

describe.each(Object.entries(examples))("the example %s", (name, [data, expected]) => {
  const exports = realData(data);

  it.skipIf(exports === null)(
    `loads every record of ../shared/data/${data}${exports === null ? " (skipped: it is not there)" : ""}`,
    async () => {
      const work = mkdtempSync(join(tmpdir(), "touchline-"));
      onTestFinished(() => rmSync(work, { recursive: true, force: true }));
      const workspace = await readWorkspace(join(import.meta.dirname, name), {
        exports: exports ?? "",
        environment: {},
      });
      const { loads } = await loadWorkspace(workspace, { work, log: () => {} });
      const given = loads.map(({ file, records, accepted, quarantined, tables }) => {
        expect(accepted + quarantined).toBe(records);
        return [file, [records, accepted, quarantined, tables]];
      });
      expect(Object.fromEntries(given)).toEqual(expected);
    },
  );
});
