import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { metrics } from "../../pipelines/commands/metrics.ts";
import { newSource } from "../../pipelines/commands/source-new.ts";
import { type NewSourceReport, newSourceLines } from "../../pipelines/commands/source-new-report.ts";
import type { Terminal } from "../../pipelines/commands/terminal.ts";
import { testSource } from "../../pipelines/commands/test-source.ts";
import { realData } from "../real-data.ts";

const project = join(import.meta.dirname, "../..");
let output: string;
let terminal: Terminal;
beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "touchline-"));
  terminal = {
    print: () => {},
    note: () => {},
    environment: {},
    root: project,
    output,
    here: output,
  };
});
afterAll(() => rm(output, { recursive: true, force: true }));

async function write(file: string, content: string | Uint8Array): Promise<string> {
  const path = join(output, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const orders = `Auftrag;Kunde;Bestellt am;Zugesagt;Geliefert am;Status;Betrag
A-1;ann@example.org;01.02.2024 09:00;05.02.2024;04.02.2024 12:00;geliefert;1.234,50
A-2;ben@example.org;02.02.2024 09:00;06.02.2024;29.02.2024 12:00;geliefert;12,00
A-3;cem@example.org;13.02.2024 09:00;17.02.2024;;storniert;7,90
`;

describe("touchline source new", () => {
  it("writes a source, a workspace and examples for a file that nobody has seen", async () => {
    await write("fresh/exports/auftraege-2024-02.csv", orders);
    const report = await newSource(
      { files: ["fresh/exports/auftraege-2024-02.csv"], workspace: "fresh" },
      terminal,
    );
    expect(report).toMatchObject({
      source: "auftraege",
      isNewWorkspace: true,
      format: { type: "csv", delimiter: ";" },
      ...{ records: 3, accepted: 3, quarantined: 0, refusals: [] },
      key: { columns: ["Auftrag"] },
      journey: "Auftrag",
      promises: [
        { field: "Zugesagt", touchpoint: "product.zugesagt", madeAt: "Bestellt am", outcome: "Geliefert am" },
      ],
    });
    expect(report.columns.filter(({ personal }) => personal).map(({ name }) => name)).toEqual(["Kunde"]);
    const text = await readFile(join(output, "fresh/sources/auftraege/source.ts"), "utf8");
    expect(text).toContain('files: "auftraege-*.csv"');
    expect(text).toContain('Betrag: { type: "decimal", numbers: { decimal: ",", thousands: "." } }');
    expect(text).toContain('fulfilled: ["geliefert"], released: ["storniert"]');
    const examples = await testSource({ workspace: "fresh", source: "auftraege" }, terminal);
    expect(examples).toMatchObject({ examples: 2, failed: 0 });
    const lines = newSourceLines(report);
    expect(lines).toContain('"zugesagt" speaks of a promise');
    expect(lines).toContain("next: npm run touchline -- build fresh --exports fresh/exports");
    for (const file of await readdir(join(output, "fresh/sources/auftraege"))) {
      expect(await readFile(join(output, "fresh/sources/auftraege", file), "utf8")).not.toContain(
        "@example.org",
      );
    }
  });

  it("leads to numbers with nothing written by hand", async () => {
    const rows = await metrics({ workspace: "fresh" }, terminal, false);
    const verdicts = rows.filter(({ touchpoint }) => touchpoint === "product.zugesagt");
    const value = (metric: string) => verdicts.find((row) => row.metric === metric)?.value;
    expect([value("kept"), value("late"), value("void")]).toEqual([1, 1, 1]);
  });

  it("never overwrites a source", async () => {
    const again = newSource({ files: ["fresh/exports/auftraege-2024-02.csv"], workspace: "fresh" }, terminal);
    await expect(again).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining("is there already"),
      advice: expect.stringContaining("--name"),
    });
  });

  it("adds a source to a workspace that is there, and touchpoints that it lacks", async () => {
    const before = await readFile(join(output, "fresh/workspace.ts"), "utf8");
    await write(
      "fresh/exports/tickets.ndjson",
      '{"ticket":{"id":"t1"},"created_at":1704099600,"due_at":1704186000,"solved_at":1704103200}\n{"ticket":{"id":"t2"},"created_at":1704099700,"due_at":1704186000,"solved_at":null}\n',
    );
    const report = await newSource(
      { files: ["fresh/exports/tickets.ndjson"], workspace: "fresh", name: "desk" },
      terminal,
    );
    expect(report).toMatchObject({
      ...{ source: "desk", isNewWorkspace: false, accepted: 2, quarantined: 0 },
      format: { type: "ndjson" },
      promises: [{ field: "due_at", touchpoint: "support.due", outcome: "solved_at" }],
    });
    expect(await readFile(join(output, "fresh/workspace.ts"), "utf8")).toBe(before);
    const touchpoints = await readFile(join(output, "fresh/touchpoints.csv"), "utf8");
    expect(touchpoints.split("\n").slice(1, 3)).toEqual([
      'product.zugesagt,product,1,"Zugesagt",,',
      'support.due,support,1,"Due at",,',
    ]);
  });

  it("finds a quote and what was charged, and minutes that were promised", async () => {
    await write(
      "workshop/exports/repairs.csv",
      `Auftrag;Kostenvoranschlag (EUR);Abgerechnet (EUR);Zusage in Minuten;Eingang;Beendet
R-1;80,50;80,50;120;01.02.2024 09:00;01.02.2024 10:30
R-2;1.120,00;1.340,00;60;02.02.2024 09:00;02.02.2024 11:00
R-3;15,00;;60;03.02.2024 09:00;
`,
    );
    const report = await newSource(
      { files: ["workshop/exports/repairs.csv"], workspace: "workshop" },
      terminal,
    );
    expect(report.promises.map(({ field, outcome, madeAt }) => [field, outcome, madeAt])).toEqual([
      ["Kostenvoranschlag", "Abgerechnet", "Eingang"],
      ["Zusage in Minuten", "Beendet", "Eingang"],
    ]);
    expect(report.hints).toEqual([]);
    const text = await readFile(join(output, "workshop/sources/repairs/source.ts"), "utf8");
    expect(text).toContain('currency: { field: "Kostenvoranschlag_currency" },');
    expect(text).toContain('currency: { field: "Abgerechnet_currency" },');
    expect(text).toContain('unit: "minutes",');
    const examples = await readFile(join(output, "workshop/sources/repairs/examples.ts"), "utf8");
    expect(examples).toContain("target: 80.5");
    await expect(testSource({ workspace: "workshop" }, terminal)).resolves.toMatchObject({ failed: 0 });
  });

  it("lists what is refused", async () => {
    await write("torn/orders.csv", `${orders}A-4;x\n`);
    const report = await newSource({ files: ["torn/orders.csv"], workspace: "torn" }, terminal);
    expect(report).toMatchObject({ records: 4, accepted: 3, quarantined: 1 });
    expect(newSourceLines(report)).toContain("  too few fields: 1");
  });

  it("sees what is packed, what stands above the header and what sums up below", async () => {
    const text = `Report\nFebruary 2024\n\n${orders}Total;;;;;;1.254,40\n`;
    await write("framed/orders.csv.gz", gzipSync(text));
    const report = await newSource({ files: ["framed/orders.csv.gz"], workspace: "framed" }, terminal);
    expect(report).toMatchObject({
      format: { type: "csv", delimiter: ";", preamble: 3, footer: { pattern: "^Total" } },
      ...{ records: 3, accepted: 3, quarantined: 0 },
    });
  });

  it("reads several files as one source", async () => {
    await write("two/orders-2024-01.csv", "id,ordered_at\na,2024-01-01 10:00\n");
    await write("two/orders-2024-02.csv", "id,ordered_at,shop\nb,2024-02-13 10:00,north\n");
    const files = ["two/orders-2024-01.csv", "two/orders-2024-02.csv"];
    const report = await newSource({ files, workspace: "two" }, terminal);
    expect(report).toMatchObject({ records: 2, accepted: 2, quarantined: 0 });
    const text = await readFile(join(output, "two/sources/orders/source.ts"), "utf8");
    expect(text).toContain('missingColumns: "empty"');
    expect(text).toContain('files: "orders-2024-0*.csv"');
  });

  it.each([
    ["nothing.csv", "", "is empty"],
    ["prose.txt", "Only words.\nNo table.\n", "is no table that is known"],
    ["schema.json", '{\n  "properties": { "id": {} }\n}\n', "has no list of records"],
    ["header.csv", "a,b\n", "has no record"],
  ])("says of %s what it is not", async (name, content, found) => {
    await write(name, content);
    await expect(newSource({ files: [name], workspace: "none" }, terminal)).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining(found),
    });
  });
});

const missing = (data: string | null, name: string) =>
  data === null ? ` (skipped: no ../shared/data/${name})` : "";

/** Files that are no table. */
const others = /\.(Rd|md|schema\.json)$/;

describe.each(["formats", "formats/zendesk", "ecsi_mobile", "receipt", "open_repair", "olist"])(
  "every file of %s",
  (name) => {
    const data = realData(name);
    it.skipIf(data === null)(
      `has a source that loads it${missing(data, name)}`,
      async () => {
        const files = (await readdir(data ?? "", { withFileTypes: true })).filter(
          (entry) => entry.isFile() && !others.test(entry.name) && entry.name !== "tableschema.json",
        );
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          const path = join(data ?? "", file.name);
          const report = await newSource({ files: [path], workspace: `real/${name}/${file.name}` }, terminal);
          expect(report.records, file.name).toBe(report.accepted + report.quarantined);
          const isTorn = file.name === "segment_audience.csv";
          expect(report.quarantined, file.name).toBe(isTorn ? 1 : 0);
          reports.set(file.name, report);
        }
      },
      300_000,
    );
  },
);

const reports = new Map<string, NewSourceReport>();

describe("of real files", () => {
  const isThere = realData("receipt") !== null && realData("olist") !== null && realData("formats") !== null;
  const skipped = isThere ? "" : " (skipped: no ../shared/data)";
  const personal = (file: string) =>
    reports
      .get(file)
      ?.columns.filter((column) => column.personal)
      .map(({ name }) => name);

  it.skipIf(!isThere)(`the promises are found with their reasons${skipped}`, () => {
    const promises = (file: string) =>
      reports.get(file)?.promises.map(({ field, outcome, reasons }) => [field, outcome, reasons[0]]);
    expect(promises("receipt.csv")).toEqual([
      ["case:deadline", "case:enddate", '"deadline" speaks of a promise'],
      ["case:enddate_planned", "case:enddate", '"planned" speaks of a promise'],
    ]);
    expect(promises("olist_orders_dataset.csv")).toEqual([
      ["order_estimated_delivery_date", "order_delivered_customer_date", '"estimated" speaks of a promise'],
    ]);
    expect(promises("olist_order_items_dataset.csv")).toEqual([
      ["shipping_limit_date", null, '"limit" speaks of a promise'],
    ]);
    expect(promises("shopify_fulfillment_events.csv")).toEqual([
      ["estimated_delivery_at", "happened_at", '"estimated" speaks of a promise'],
    ]);
  });

  it.skipIf(!isThere)(`people are suspected where they are${skipped}`, () => {
    expect(personal("receipt.csv")).toEqual(["case:responsible", "org:resource"]);
    expect(personal("olist_orders_dataset.csv")).toEqual(["customer_id"]);
    expect(personal("olist_products_dataset.csv")).toEqual([]);
    expect(personal("qualtrics_three_header_rows.csv")).toEqual(
      expect.arrayContaining(["IPAddress", "RecipientLastName", "RecipientFirstName", "RecipientEmail"]),
    );
    expect(personal("ticket_data.csv")).toEqual(
      expect.arrayContaining(["assignee_id", "recipient", "requester_id", "submitter_id"]),
    );
    expect(personal("segment_audience.csv")).toEqual(["anonymous_id", "email", "email_1"]);
  });

  it.skipIf(!isThere)(`formats are told from what stands in the file${skipped}`, () => {
    const format = (file: string) => reports.get(file)?.format;
    expect(format("qualtrics_three_header_rows.csv")).toMatchObject({ header: { rows: 3 } });
    expect(format("qualtrics_legacy_two_header_rows.csv")).toMatchObject({ header: { rows: 2, names: 2 } });
    expect(format("surveymonkey_condensed_two_header_rows_synthetic.csv")).toMatchObject({
      header: { rows: 2 },
    });
    expect(format("shopify_orders_export_synthetic_2rows.csv")).toMatchObject({
      fillDown: { key: ["Name"] },
    });
    expect(format("03_repairExample.xes.gz")).toEqual({ type: "xes" });
    expect(format("ocel20_example.json")).toEqual({ type: "ocel" });
  });

  it.skipIf(!isThere)(
    `an unknown file leads to its first chart with nothing written by hand${skipped}`,
    async () => {
      const report = reports.get("receipt.csv");
      expect(report?.decisions.length).toBeLessThanOrEqual(40);
      const choice = { workspace: "real/receipt/receipt.csv", exports: realData("receipt") ?? "" };
      const { site, quarantined } = await build({ ...choice, audience: "internal" }, terminal, Date.now);
      expect(quarantined).toBe(0);
      const page = await readFile(join(site, "en/touchpoints/support/enddate_planned/index.html"), "utf8");
      expect(page).toContain("Enddate planned");
      expect(page).toMatch(/<svg/);
    },
    300_000,
  );
});
