import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { readWorkspace } from "../../pipelines/sources/read-workspace.ts";
import { told, workspaceFolder } from "./workspace-folder.ts";

async function faultOf(folder: string): Promise<Fault> {
  const error: unknown = await readWorkspace(folder, { environment: {} }).catch((reason: unknown) => reason);
  if (error instanceof Fault) return error;
  throw new Error(`no fault: ${error}`);
}

describe("readWorkspace", () => {
  it("reads a folder that is in order, with defaults filled in", async () => {
    const folder = workspaceFolder();
    const workspace = await readWorkspace(folder, { environment: {} });
    expect(workspace).toMatchObject({ id: "small", folder, key: "small", observabilityDays: 90 });
    expect(workspace.windows).toEqual({
      repeatDays: 7,
      faultRepeatDays: 30,
      correctionDays: 14,
      returnDays: 90,
      shortAbandonSeconds: 10,
    });
    expect(workspace.exports).toBe(join(folder, "exports"));
    expect(workspace.touchpoints).toEqual([
      {
        touchpoint: "delivery.parcel",
        stage: "delivery",
        order: 1,
        label: "Parcel",
        owner: "Logistics",
        valid_from: null,
      },
    ]);
    expect(workspace.sources.map((source) => source.id)).toEqual(["orders"]);
    expect(workspace.sources[0]?.columns.optional).toEqual({
      type: "text",
      required: false,
      personal: false,
    });
    expect(workspace.sources[0]?.mappings).toEqual(
      new Map([["journeys", "select id as journey_id from records"]]),
    );
  });

  it("reads the workspaces of the repository as its example does", async () => {
    const folder = join(import.meta.dirname, "../../data/olist");
    const error: unknown = await readWorkspace(folder, {
      environment: {},
      exports: join(folder, "nowhere"),
    }).catch((reason: unknown) => reason);
    expect(String(error)).toContain("no exports folder");
  });

  it("takes the key of the pseudonyms from the environment", async () => {
    const folder = workspaceFolder({ workspace: { pseudonyms: { environment: "SMALL_KEY" } } });
    expect((await readWorkspace(folder, { environment: { SMALL_KEY: "secret" } })).key).toBe("secret");
    expect((await faultOf(folder)).text).toContain("the environment has no SMALL_KEY");
  });

  it("says what is wrong with a calendar", async () => {
    const hours = { monday: ["09:00", "18:00"] };
    const calendar = (calendars: object) => told({ workspace: { calendars } });
    const sound = { support: { hours, holidays: ["2024-12-25"] } };
    const folder = workspaceFolder({ workspace: { calendars: sound } });
    expect((await readWorkspace(folder, { environment: {} })).calendars).toEqual(sound);
    expect(await calendar({ support: { hours: { monday: ["18:00", "09:00"] } } })).toBe(
      '~/workspace.ts: calendars.support.hours.monday is ["18:00","09:00"]\n' +
        "  It should be when it opens and, later on the same day, when it closes.",
    );
    expect(await calendar({ support: { hours: { monday: ["9:00", "18:00"] } } })).toContain(
      "It should be a time of day from 00:00 to 24:00, e.g. 09:00.",
    );
    expect(await calendar({ support: { hours: {} } })).toContain(
      'It should be hours, e.g. monday: ["09:00", "18:00"].',
    );
    expect(await calendar({ support: { hours, holidays: ["25.12.2024"] } })).toContain(
      "It should be a date, e.g. 2018-10-18.",
    );
    expect(await calendar({ Support: { hours } })).toContain(
      "It should be named in lower-case letters, digits, hyphens.",
    );
    expect(await calendar({ calendar: { hours } })).toContain(
      'It should be calendars, none named "calendar": that is every hour of every day.',
    );
  });

  it("says what a workspace is, and which there are, where there is none", async () => {
    const fault = await faultOf("data/nowhere");
    expect(fault.kind).toBe("input");
    expect(fault.text).toBe(
      "no workspace data/nowhere\n" +
        "  A workspace is a folder with workspace.ts, touchpoints.csv and sources/<source>/source.ts. " +
        `There is: ${fault.text.split("There is: ")[1]}`,
    );
    expect(fault.text).toContain("data/olist");
  });

  it("says that a folder is no workspace", async () => {
    const folder = join(workspaceFolder(), "empty");
    mkdirSync(folder);
    expect((await faultOf(folder)).text).toContain("it has no workspace.ts");
    expect(await told({ files: { "touchpoints.csv": null } })).toContain("no ~/touchpoints.csv");
    expect(
      await told({ files: { "sources/orders/source.ts": null, "sources/orders/journeys.sql": null } }),
    ).toContain("~ has no source");
    expect(await told({ files: { "sources/orders/source.ts": null } })).toContain(
      "~/sources/orders has no source.ts",
    );
  });

  it("says that a file cannot be run", async () => {
    expect(await told({ files: { "workspace.ts": "export default {" } })).toContain(
      "~/workspace.ts cannot be run: ",
    );
  });

  it.each([
    [
      { zone: "Mars/Olympus" },
      '~/workspace.ts: zone is "Mars/Olympus"\n  It should be a time zone of the IANA database, e.g. Europe/Berlin.',
    ],
    [
      { asOf: "yesterday" },
      '~/workspace.ts: asOf is "yesterday"\n  It should be a time with its offset, e.g. 2018-10-18T00:00:00-03:00.',
    ],
    [{ currency: undefined }, "~/workspace.ts: currency is missing\n  Add it: of type string."],
    [{ observabilityDays: -1 }, "~/workspace.ts: observabilityDays is -1\n  It should be at least 0."],
    [{ windows: { repeatDays: 0 } }, "~/workspace.ts: windows.repeatDays is 0\n  It should be at least 1."],
    [{ clusters: ["moon"] }, '~/workspace.ts: clusters.0 is "moon"\n  It should be seller or day.'],
    [{ colour: "red" }, '~/workspace.ts has "colour"\n  That is not a setting.'],
    [
      { sequences: [["delivery.parcel", "delivery.parcle"]] },
      '~/workspace.ts: sequences: no touchpoint "delivery.parcle"\n  Perhaps "delivery.parcel".',
    ],
    [
      {
        annotations: [
          { kind: "outage", label: "Strike", from: "2024-02-01", touchpoints: ["delivery.parcle"] },
        ],
      },
      '~/workspace.ts: annotation "Strike": no touchpoint "delivery.parcle"\n  Perhaps "delivery.parcel".',
    ],
    [
      { annotations: [{ kind: "outage", label: "Strike", from: "2024-02-01", to: "2024-01-31" }] },
      "~/workspace.ts: annotations.0",
    ],
    [
      { segments: [{ segment: "Best", customers: { tier: ["plus"] } }] },
      '~/workspace.ts: segments.0.customers has "tier"\n' +
        "  Customers are told apart by audience, acquired_by, referred, region, declared_tier, acquired.",
    ],
    [
      {
        segments: [
          { segment: "Best", customers: { declared_tier: ["plus"] } },
          { segment: "Best", customers: { declared_tier: ["gold"] } },
        ],
      },
      '~/workspace.ts: segments.1.segment is "Best"\n  It should be a name of its own: segments.0 has it too.',
    ],
    [
      { segments: [{ segment: "Others", customers: { referred: false } }] },
      '~/workspace.ts: segments.0.segment is "Others"\n' +
        '  It should be a name other than "others" and "not said": those are what no segment holds.',
    ],
    [
      { segments: [{ segment: "All", customers: {} }] },
      "~/workspace.ts: segments.0.customers is {}\n" +
        "  It should be at least one condition: audience, acquired_by, referred, region, declared_tier, acquired.",
    ],
    [{ segments: [{ segment: "All" }] }, "~/workspace.ts: segments.0.customers is missing\n  Add it: "],
    [
      { segments: [{ segment: "Nobody", customers: { region: [] } }] },
      "~/workspace.ts: segments.0.customers.region is []\n  It should be at least 1.",
    ],
    [
      { segments: [{ segment: "Buyers", customers: { audience: ["buyers"] } }] },
      '~/workspace.ts: segments.0.customers.audience.0 is "buyers"\n  It should be buyer, user or prospect.',
    ],
    [
      { segments: [{ segment: "Sent", customers: { referred: "yes" } }] },
      '~/workspace.ts: segments.0.customers.referred is "yes"\n  It should be of type boolean.',
    ],
    [
      { segments: [{ segment: "New", customers: { acquired: {} } }] },
      "~/workspace.ts: segments.0.customers.acquired is {}\n" +
        '  It should be a first day, a last day or both, e.g. { from: "2024-01-01" }.',
    ],
    [
      { segments: [{ segment: "New", customers: { acquired: { from: "1.1.2024" } } }] },
      '~/workspace.ts: segments.0.customers.acquired.from is "1.1.2024"\n  It should be a date, e.g. 2018-10-18.',
    ],
    [
      { segments: [{ segment: "New", customers: { acquired: { from: "2024-02-01", to: "2024-01-31" } } }] },
      "~/workspace.ts: segments.0.customers.acquired is",
    ],
  ])("says what is wrong with the settings %j", async (workspace, text) => {
    const found = await told({ workspace });
    expect(found).toContain(text);
    expect(found).not.toMatch(/ZodError|invalid_|\[object/);
  });
});

describe("the exports", () => {
  it("are looked for in the workspace, or where --exports points", async () => {
    expect(await told({ files: { "exports/orders.csv": null } })).toBe(
      "no exports folder ~/exports\n  Put the export files there (orders*.csv), or say where they are with --exports <folder>.",
    );
    expect(await told({}, "elsewhere")).toContain("no exports folder ~/elsewhere");
  });

  it("are not found: the pattern and what is there are named", async () => {
    expect(await told({ files: { "exports/orders.csv": null, "exports/Order_2020.csv": "x" } })).toBe(
      "no export found in ~/exports: looked for orders*.csv\n" +
        "  The folder has Order_2020.csv. Put the exports there, or say where they are with --exports <folder>.",
    );
  });

  it("lack the file of one source: its pattern and the nearest names are named", async () => {
    const other =
      'export default { description: "x", owner: "x", files: "parcels.csv", key: ["id"], columns: { id: "text" } };';
    expect(
      await told({
        files: { "sources/parcels/source.ts": other, "exports/parcel.csv": "x", "exports/zebra.txt": "x" },
      }),
    ).toContain(
      'parcels: no file "parcels.csv" in ~/exports\n  The nearest names are parcel.csv, orders.csv, zebra.txt.',
    );
  });
});
