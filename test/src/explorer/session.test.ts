import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { withholdSmallCells } from "../../../pipelines/publish/disclosure.ts";
import { narrowCubes } from "../../../pipelines/publish/narrow-cube.ts";
import { studentFactor } from "../../../pipelines/stats/student.ts";
import { decodeCube } from "../../../src/explorer/cube.ts";
import { Session } from "../../../src/explorer/session.ts";
import type { Setting } from "../../../src/explorer/setting.ts";
import { start } from "../../../src/explorer/view.ts";
import { effectsOf, randomWorld } from "./random-world.ts";

let engine: Engine;
let session: Session;

/** The explorer of a build for publication of the random company. */
beforeAll(async () => {
  engine = await randomWorld(11);
  await withholdSmallCells(engine, 10);
  const cubes = await narrowCubes(engine);
  const effects = await effectsOf(engine);
  const files = cubes.map(({ content: _, cells: __, ...cube }, index) => ({
    ...cube,
    relation: cube.relation as "verdicts" | "slack_cells", // narrow cubes are of these two
    dimensions: cube.relation === "verdicts" ? ["touchpoint", ...cube.dimensions] : cube.dimensions,
    file: String(index),
    bytes: 1,
  }));
  const setting: Setting = {
    ...{
      language: "en",
      messages: {},
      factor: studentFactor(0.95, 31),
      apart: [],
      isPublication: true,
      withheld: 0,
      folder: "",
    },
    files: [...files, { file: "effects", relation: "design_effects", part: {}, dimensions: [], bytes: 1 }],
    stages: [
      { stage: "order", name: "Order" },
      { stage: "delivery", name: "Delivery" },
    ],
    touchpoints: [
      { touchpoint: "order.confirmation", stage: "order", label: "Confirmation" },
      { touchpoint: "delivery.parcel", stage: "delivery", label: "Parcel" },
    ],
    ...{ names: {}, happenings: [] },
  };
  session = new Session(setting, async (file) => {
    if (file === "effects") return effects;
    return decodeCube(gunzipSync(cubes[Number(file)]?.content ?? new Uint8Array()));
  });
  await session.load(start);
}, 120_000);
afterAll(() => engine.close());

describe("Session, of a publication", () => {
  it("answers one dimension at a time, with the numbers of the margins", async () => {
    const answer = session.answer({ ...start, filter: { region: ["north"] } });
    const [row] = await engine.rows(
      `select sum(part) as part, sum(n) as n from (
         select sum(kept_due) as part, sum(due) as n from verdict_groups
         where version = 'commitment' and dimension = 'region' and value = 'north' and cluster = 'customer')`,
    );
    expect([answer.first.share?.part, answer.first.share?.n]).toEqual([Number(row?.part), Number(row?.n)]);
  });

  it("refuses what would put two dimensions together, and names them", () => {
    const answer = session.answer({ ...start, filter: { region: ["north"], tier: ["plus"] } });
    expect(answer.first.counts).toEqual({ apart: ["region", "tier"] });
    expect(answer.first.periods).toEqual({ apart: ["month", "region", "tier"] });
  });

  it("shows slack of a whole touchpoint alone, and no waiting times", async () => {
    const parcel = { touchpoint: ["delivery.parcel"] };
    expect((await session.closer({ ...start, filter: parcel }))?.slack).not.toBeNull();
    expect(await session.closer({ ...start, filter: { ...parcel, region: ["north"] } })).toEqual({
      slack: null,
      wait: null,
    });
  });
});
