import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadWorkspace } from "../../pipelines/ingest/load-workspace.ts";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";
import { query } from "../ingest/small-workspace.ts";
import { realData } from "../real-data.ts";

/** Loads an example and gives, for each source, what its manifest counts and where its load is. */
async function loaded(name: string, exports: string) {
  const work = mkdtempSync(join(tmpdir(), "touchline-"));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  const workspace = await readWorkspace(join(import.meta.dirname, name), { exports, environment: {} });
  const { loads } = await loadWorkspace(workspace, { work, log: () => {} });
  return new Map(loads.map((load) => [load.source, load]));
}

/** A folder with files that is gone after the test. */
function exported(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "touchline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const formats = realData("formats");

describe.skipIf(formats === null)(
  `event logs${formats === null ? " (skipped: no ../shared/data/formats)" : ""}`,
  () => {
    it("load with every event", async () => {
      const loads = await loaded("logs", formats ?? "");
      const counts = [...loads.values()].map(({ source, records, accepted, tables }) => [
        source,
        records,
        accepted,
        tables,
      ]);
      expect(counts).toEqual([
        ["compensation", 42, 42, { costs: 42, touches: 42 }],
        ["phone_repairs", 11855, 11855, { touches: 7733 }],
        ["procurement", 48, 48, { promises: 3, touches: 14 }],
      ]);
      const promises = await query(
        `select promise_id, version, quantity::varchar as quantity from '${loads.get("procurement")?.folder}/promises.parquet' order by all`,
      );
      expect(promises).toEqual([
        { promise_id: "PO1/quantity", version: 1, quantity: "500.0" },
        { promise_id: "PO1/quantity", version: 2, quantity: "600.0" },
        { promise_id: "PO2/quantity", version: 1, quantity: "1.0" },
      ]);
    });
  },
);

const refund = {
  id: "re_1",
  object: "refund",
  amount: 1999,
  currency: "eur",
  created: 1709251199,
  status: "succeeded",
  reason: null,
  charge: "ch_1",
  metadata: { order: "o1" },
};
const tracker = (updated: string, due: string, ...scans: string[]) =>
  JSON.stringify({
    id: "trk_1",
    tracking_code: "T1",
    status: "in_transit",
    est_delivery_date: due,
    updated_at: updated,
    carrier_detail: { service: "Ground" },
    tracking_details: scans.map((datetime) => ({
      status: "in_transit",
      datetime,
      message: "Scanned",
      tracking_location: { city: null, zip: "9000" },
    })),
  });
const metric = (id: number, type: string, time: string, more: object = {}) => ({
  ...{ id, ticket_id: 155, metric: "reply_time", instance_id: 1, type, time, deleted: false },
  ...more,
});

describe("what services send as JSON", () => {
  it("loads with every record, and nested lists as records of their own", async () => {
    const loads = await loaded(
      "services",
      exported({
        "refunds-2024-02.json": JSON.stringify({
          object: "list",
          has_more: false,
          url: "/v1/refunds",
          data: [
            refund,
            { ...refund, id: "re_2", status: "failed", failure_reason: "lost_or_stolen_card" },
            { ...refund, id: "re_3", amount: 19.99 },
          ],
        }),
        "trackings-2024-02.ndjson": [
          tracker("2024-02-01T08:00:00Z", "2024-02-03T18:00:00Z", "2024-02-01T07:50:00Z"),
          tracker(
            "2024-02-02T08:00:00Z",
            "2024-02-04T18:00:00Z",
            "2024-02-01T07:50:00Z",
            "2024-02-02T07:50:00Z",
          ),
          tracker("2024-02-02T08:00:01Z", "2024-02-04T18:00:00Z").replace(
            /"tracking_details":\[\]/,
            '"tracking_details":null',
          ),
          "",
        ].join("\n"),
        "ticket_metric_events-2024-02.json": JSON.stringify({
          ticket_metric_events: [
            metric(1, "activate", "2024-02-01T08:00:00Z"),
            metric(2, "apply_sla", "2024-02-01T08:00:00Z", {
              sla: { target: 60, business_hours: false, policy: { id: 7, title: "Fast" } },
            }),
            metric(3, "fulfill", "2024-02-01T08:30:00Z"),
            metric(4, "update_status", "2024-02-01T08:30:00Z", { status: { calendar: 30, business: 30 } }),
          ],
          next_page: null,
          count: 4,
          end_time: 1706776200,
        }),
      }),
    );
    const counts = [...loads.values()].map(({ source, records, accepted, quarantined, tables }) => [
      ...[source, records, accepted, quarantined],
      tables,
    ]);
    expect(counts).toEqual([
      ["refunds", 3, 2, 1, { costs: 1 }],
      ["ticket_metrics", 4, 4, 0, { outcomes: 1, promises: 1 }],
      ["trackings", 4, 4, 0, { promises: 2, touches: 2 }],
    ]);
    const costs = await query(
      `select amount::varchar as amount, currency, incurred_at from '${loads.get("refunds")?.folder}/costs.parquet'`,
    );
    expect(costs).toEqual([{ amount: "19.9900", currency: "EUR", incurred_at: "2024-02-29 23:59:59+00" }]);
    const promises = await query(
      `select version, due_at from '${loads.get("trackings")?.folder}/promises.parquet' order by all`,
    );
    expect(promises).toEqual([
      { version: 1, due_at: "2024-02-03 18:00:00+00" },
      { version: 2, due_at: "2024-02-04 18:00:00+00" },
    ]);
  });
});
