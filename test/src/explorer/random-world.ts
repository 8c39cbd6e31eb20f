import { gunzipSync } from "node:zlib";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { arrowFile } from "../../../pipelines/publish/arrow.ts";
import { computeMetrics } from "../../../pipelines/publish/metrics.ts";
import { publishedTables } from "../../../pipelines/publish/published.ts";
import { tableColumns } from "../../../pipelines/publish/table-columns.ts";
import { type FineCube, fineCubes, wideCubes } from "../../../pipelines/publish/wide-cube.ts";
import { type Cube, decodeCube } from "../../../src/explorer/cube.ts";
import { randomOf } from "../../fuzz/random.ts";
import { modelled, workspaceOf } from "../../models/text-tables.ts";

const values = {
  region: ["north", "east", "south"],
  channel: ["web", "shop", "phone"],
  tier: ["plus", "standard"],
} as const;

const segments = [
  { segment: "Sent, of the north", customers: { referred: true, region: ["north"] } },
  { segment: "Met at a fair", customers: { acquired_by: ["fair"] } },
  { segment: "Sent", customers: { referred: true } },
];

/** Days of a month as `YYYY-MM-DD`. */
const day = (number: number) => new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);

/**
 * A company of 400 customers with 1 to 9 orders each, every order with two promises; some customers are let down more than others,
 * so that promises of one customer are alike. Of one customer in fifty the record holds the orders alone.
 */
export async function randomWorld(seed: number): Promise<Engine> {
  const random = randomOf(seed);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value; // never empty
  const customers = ["customer_id | audience | region | declared_tier | referred_by | acquired_by"];
  const journeys = ["journey_id | customer_id | channel | started_at"];
  const promises = [
    "promise_id | version | journey_id | touchpoint | kind | aspect | made_at | due_on | tolerance",
  ];
  const outcomes = ["promise_id | result | happened_at"];
  for (let customer = 0; customer < 400; customer += 1) {
    const luck = random();
    const person = `c${customer} | ${pick(["buyer", "user"])} | ${pick(values.region)} | ${pick(values.tier)}`;
    const [referredBy, acquiredBy] = [customer % 4 === 1 ? "c0" : "", customer % 3 === 0 ? "fair" : "search"];
    if (customer % 50 !== 7) customers.push(`${person} | ${referredBy} | ${acquiredBy}`);
    for (let order = Math.floor(random() * 9); order >= 0; order -= 1) {
      const journey = `c${customer}-${order}`;
      const made = Math.floor(random() * 380);
      journeys.push(`${journey} | c${customer} | ${pick(values.channel)} | ${day(made)} 09:00:00+00`);
      for (const touchpoint of ["order.confirmation", "delivery.parcel"]) {
        const id = `${journey}-${touchpoint}`;
        promises.push(
          `${id} | 1 | ${journey} | ${touchpoint} | ${pick(["policy", "explicit"])} | time | ${day(made)} 09:00:00+00 | ${day(made + 5)} | 1`,
        );
        const late = random() < luck * 0.6;
        const took = 1 + Math.floor(random() * 5) + (late ? 4 : 0);
        if (random() < 0.97)
          outcomes.push(
            `${id} | ${random() < 0.03 ? "failed" : "fulfilled"} | ${day(made + took)} 12:00:00+00`,
          );
      }
    }
  }
  return await modelled(
    {
      customers: customers.join("\n"),
      journeys: journeys.join("\n"),
      promises: promises.join("\n"),
      outcomes: outcomes.join("\n"),
    },
    workspaceOf(["order.confirmation", "delivery.parcel"], { segments }),
  );
}

/** The cubes of one part of a relation, as the explorer reads them. */
export async function cubesOf(
  engine: Engine,
  relation: FineCube["relation"],
  part: Readonly<Record<string, string>>,
  dimensions: readonly string[],
  budget?: { readonly cells: number; readonly gzippedBytes: number },
): Promise<Cube[]> {
  const fine = fineCubes.find((cube) => cube.relation === relation);
  if (!fine) throw new RangeError(`invalid relation: ${relation}`);
  const cubes = await wideCubes(engine, fine, dimensions, budget);
  return cubes
    .filter((cube) => Object.entries(part).every(([name, value]) => cube.part[name] === value))
    .map(({ content }) => decodeCube(gunzipSync(content)));
}

/** The design effects as the explorer reads them. */
export async function effectsOf(engine: Engine): Promise<Cube> {
  const { design_effects } = await computeMetrics(engine, 0.95, 1);
  return decodeCube(
    arrowFile(tableColumns(publishedTables.design_effects, design_effects), { narrow: true }),
  );
}
