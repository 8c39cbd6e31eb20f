import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MetricReport } from "../../pipelines/commands/metrics.ts";
import { metrics } from "../../pipelines/commands/metrics.ts";
import { smallWorkspace } from "./small-workspace.ts";

const common = 'kind: "policy", journey: "order"';

/** Repairs with a quote, an answer within minutes of the desk's hours, a wait in minutes, and steps by a day. */
const source = `export default {
  description: "Repairs", owner: "Workshop", files: "orders.csv", key: ["order"],
  columns: {
    order: { type: "text", required: true },
    placed: { type: "time", format: "%Y-%m-%d %H:%M", required: true },
    quoted: "decimal", charged: "decimal",
    answer_minutes: { type: "integer", unit: "minutes" },
    answered: { type: "time", format: "%Y-%m-%d %H:%M" },
    wait_promised: { type: "integer", unit: "minutes" }, wait: { type: "integer", unit: "seconds" },
    steps_promised: { type: "integer", unit: "steps" }, steps: { type: "integer", unit: "steps" },
    steps_by: { type: "day", format: "%Y-%m-%d" },
  },
  promises: [
    { field: "quoted", touchpoint: "repair.quote", aspect: "price", ${common}, currency: "EUR", better: "lower", tolerance: 10 },
    { field: "answer_minutes", touchpoint: "support.answer", aspect: "time", ${common}, madeAt: "placed", clock: "desk" },
    { field: "wait_promised", touchpoint: "support.wait", aspect: "time", ${common}, madeAt: "placed" },
    { field: "steps_promised", touchpoint: "support.menu", aspect: "effort", ${common}, better: "lower", due: "steps_by" },
  ],
  outcomes: [
    { field: "charged", touchpoint: "repair.quote", aspect: "price", journey: "order", currency: "EUR" },
    { field: "answered", touchpoint: "support.answer", aspect: "time", journey: "order" },
    { field: "wait", touchpoint: "support.wait", aspect: "time", journey: "order", since: "placed" },
    { field: "steps", touchpoint: "support.menu", aspect: "effort", journey: "order" },
  ],
};`;

// Friday evening: the desk is open again on Monday at 09:00.
const records = `order,placed,quoted,charged,answer_minutes,answered,wait_promised,wait,steps_promised,steps,steps_by
a,2024-01-05 17:30,100,100,60,2024-01-08 09:30,2,120,3,3,2024-01-10
b,2024-01-05 17:30,100,89.5,60,2024-01-08 09:31,2,121,3,4,2024-01-10
c,2024-01-05 17:30,100,100.01,60,,2,,3,,2024-01-10
`;

let small: Awaited<ReturnType<typeof smallWorkspace>>;
let rows: readonly MetricReport[];
beforeAll(async () => {
  small = await smallWorkspace({
    "workspace.ts": `export default {
      id: "small", name: "Small", description: "Repairs.", zone: "Europe/Berlin", currency: "EUR",
      asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" },
      calendars: { desk: { hours: { monday: ["09:00", "18:00"], friday: ["09:00", "18:00"] } } },
    };`,
    "touchpoints.csv":
      "touchpoint,stage,order,label,owner,valid_from\nsupport.answer,support,1,Answer,,\nsupport.wait,support,2,Wait,,\nsupport.menu,support,3,Menu,,\nrepair.quote,repair,1,Quote,,\n",
    "sources/orders/source.ts": source,
    "sources/orders/journeys.sql":
      "select \"order\" as journey_id, 'case' as kind, placed as started_at from records",
    "exports/orders.csv": records,
  });
  rows = await metrics({ workspace: small.folder }, small.terminal, true);
});
afterAll(() => rm(small.output, { recursive: true, force: true }));

it.each([
  ["a quote, by the money charged", "repair.quote", { exceeded: 1, kept: 1, broken: 1, missed: 1 }],
  ["minutes that run in the hours of a desk", "support.answer", { kept: 1, broken: 2, late: 1, overdue: 1 }],
  ["a wait, counted from its start", "support.wait", { kept: 1, broken: 2, late: 1, overdue: 1 }],
  ["steps that are owed by a day", "support.menu", { kept: 1, broken: 2, missed: 1, overdue: 1 }],
])("judges %s", (_, touchpoint, expected) => {
  const told = (metric: string) =>
    rows.find((row) => row.metric === metric && row.touchpoint === touchpoint && row.dimensions === null)
      ?.value;
  expect(Object.fromEntries(Object.keys(expected).map((metric) => [metric, told(metric)]))).toEqual(expected);
});
