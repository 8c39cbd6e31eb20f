import { gunzipSync } from "node:zlib";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { wideCubes } from "../../pipelines/publish/wide-cube.ts";
import { modelled, workspaceOf } from "../models/text-tables.ts";

const regions = ["north", "east", "south"];
const verdicts = { relation: "verdicts", part: ["version"], key: ["touchpoint"] };
const channels = ["web", "shop"];

describe("wideCubes", () => {
  let engine: Engine;
  beforeAll(async () => {
    const cells = regions.flatMap((region) =>
      channels.map((channel) => ({ region, channel, id: `${region}-${channel}` })),
    );
    engine = await modelled(
      {
        journeys: [
          "journey_id | region | channel",
          ...cells.map(({ region, channel, id }) => `${id} | ${region} | ${channel}`),
        ].join("\n"),
        promises: [
          "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on",
          ...cells.map(
            ({ id }) =>
              `${id} | 1 | ${id} | delivery.parcel | policy | time | 2024-01-01 09:00:00+01 | 2024-01-10`,
          ),
        ].join("\n"),
      },
      workspaceOf(["delivery.parcel"]),
    );
  });
  afterAll(() => engine.close());

  it("keeps all dimensions together while they fit, without those of one value", async () => {
    const cubes = await wideCubes(engine, verdicts, ["month", "region", "channel", "tier"]);
    expect(cubes.map(({ part, dimensions, cells }) => [part, dimensions, cells])).toEqual([
      [{ version: "commitment" }, ["month", "region", "channel"], 6],
    ]);
  });

  it("keeps the first ones together past the budget, and the rest in pairs", async () => {
    const cubes = await wideCubes(engine, verdicts, ["month", "region", "channel"], {
      cells: 3,
      gzippedBytes: 1e6,
    });
    expect(cubes.map(({ dimensions }) => dimensions)).toEqual([
      ["month", "region"],
      ["month", "channel"],
      ["region", "channel"],
    ]);
  });

  it("counts the same promises however the dimensions are kept together", async () => {
    for (const budget of [6, 3, 1]) {
      const cubes = await wideCubes(engine, verdicts, ["month", "region", "channel"], {
        cells: budget,
        gzippedBytes: 1e6,
      });
      for (const { content } of cubes) {
        const rows = tableFromIPC(gunzipSync(content)).toArray();
        expect(rows.reduce((sum, row) => sum + row.promises, 0)).toBe(6);
      }
    }
  });
});
