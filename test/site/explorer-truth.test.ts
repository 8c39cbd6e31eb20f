import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cube, decodeCube, unpacked } from "../../src/explorer/cube.ts";
import { Effects } from "../../src/explorer/effects.ts";
import { differenceOf } from "../../src/explorer/estimate.ts";
import { type Closer, Session } from "../../src/explorer/session.ts";
import type { Setting } from "../../src/explorer/setting.ts";
import { dimensions, type Filter, measures, start, type Version, versions } from "../../src/explorer/view.ts";
import { demoSite } from "./demo-site.ts";
import { SecondExplorer } from "./second/answer.ts";
import { differences } from "./second/differences.ts";
import { kestrelPairs, type Pairs } from "./second/kestrel-pairs.ts";
import { randomFilters, randomViews } from "./second/random-views.ts";
import { secondDifference } from "./second/shares.ts";
import { type SecondSlack, secondSlack } from "./second/slack.ts";
import { makeWaits, secondWait } from "./second/wait.ts";

/*
 * What the page of the built site answers, against a second computation in DuckDB over the pairs of the lake that it was built from.
 *
 * Shared by both: the models up to `pairs`, which are the record (each has tests of its own); the names of dimensions, measures and
 * periods; the order in which the page lists stages and touchpoints; where bins of slack begin and end. Computed twice: cubes and all
 * that is added up of them, design effects, intervals, differences, ranks, bins and windows of waits, life tables, medians. The
 * formulas are those of METRICS section 0, written once more in another form; the quantile of t is from a table, its distribution
 * function from a library.
 */
let session: Session;
let effects: Cube;
let second: SecondExplorer;
let pairs: Pairs;

beforeAll(async () => {
  const site = await demoSite();
  const page = join(site, "en/explore");
  const { document } = parseHTML(await readFile(join(page, "index.html"), "utf8"));
  const setting = JSON.parse(document.getElementById("explorer-setting")?.textContent ?? "") as Setting; // written by the same build
  const read = async (file: string) => {
    const bytes = await readFile(join(page, setting.folder, file));
    return decodeCube(await unpacked(new Response(bytes)));
  };
  session = new Session(setting, read);
  effects = await read(setting.files.find(({ relation }) => relation === "design_effects")?.file ?? "");
  await session.load(start);
  await session.load({ ...start, version: "last" });
  pairs = await kestrelPairs(site);
  await makeWaits(pairs.engine);
  second = await SecondExplorer.open(pairs.engine, setting);
}, 600_000);
afterAll(() => pairs?.close());

const nowhere = { low: new Float64Array(), high: new Float64Array() };

/** What the explorer counts in bins of slack, as the second computation says it. */
function slackOf(slack: Closer["slack"]) {
  if (!slack) return null;
  const counts = new Map([...slack.bins.counts].map(([verdict, found]) => [verdict, [...found]]));
  const met = [...counts.values()].flat().reduce((sum, count) => sum + count, 0);
  return { unit: slack.bins.unit, met, counts };
}

/** A quantile of bins lies in the bin that holds the same quantile of the promises; of whole days, it is that day. */
function expectMedians({ bins, median }: NonNullable<Closer["slack"]>, expected: SecondSlack): void {
  for (const name of ["median", "low", "high"] as const) {
    const value = expected.median[name];
    const place = bins.low.findIndex((low, index) => low <= value && value < (bins.high[index] ?? low));
    const [low, high] = [bins.low[place] ?? Number.NaN, bins.high[place] ?? Number.NaN];
    expect(median?.[name], name).toBeGreaterThanOrEqual(low);
    expect(median?.[name], name).toBeLessThanOrEqual(bins.whole ? low : high);
  }
}

describe("the explorer of the demo company", () => {
  it("knows the values that the promises have", () => {
    expect(session.known).toEqual(second.values.commitment);
    expect(Object.keys(session.known).length).toBeGreaterThan(5);
  });

  it("takes the design effects that DuckDB finds among the groups of customers, each of them", () => {
    const touchpoints = second.values.commitment.touchpoint ?? [];
    const values = dimensions.flatMap((name) =>
      name === "touchpoint" ? [] : (session.known[name] ?? []).map((value): Filter => ({ [name]: [value] })),
    );
    for (const version of versions)
      for (const measure of measures) {
        const told = new Effects(effects, version, measure);
        const all = (effect: (touchpoints: readonly string[], filter: Filter) => number) =>
          touchpoints.map((one) => [one, ...[{}, ...values].map((filter) => effect([one], filter))]);
        const expected = all((one, filter) => second.effect(version, measure, one, filter));
        expect(
          differences(
            all((one, filter) => told.largest(one, filter)),
            expected,
          ),
        ).toEqual([]);
      }
  });

  it("answers every view as DuckDB does from the promises themselves", async () => {
    await fc.assert(
      fc.asyncProperty(randomViews(session.known), async (view) => {
        const answer = session.answer(view);
        expect(differences(answer, await second.answer(view))).toEqual([]);
        const [one, other] = [answer.first.share, answer.second?.share];
        if (one && other)
          expect(differences(differenceOf(one, other), secondDifference(one, other))).toEqual([]);
      }),
      { numRuns: 25, seed: 1 },
    );
  }, 180_000);

  it("looks at single touchpoints as closely as DuckDB does", async () => {
    const touchpoints = second.values.commitment.touchpoint ?? [];
    const views = fc.record({
      touchpoint: fc.constantFrom(...touchpoints),
      version: fc.constantFrom<Version>("commitment", "commitment", "commitment", "last"),
      others: randomFilters(session.known, ["touchpoint"]),
    });
    const seen = { slack: 0, waits: 0 };
    await fc.assert(
      fc.asyncProperty(views, async ({ touchpoint, version, others }) => {
        const view = { ...start, version, filter: { ...others, touchpoint: [touchpoint] } };
        const closer = await session.closer(view);
        const effect = second.effect(version, "kept", [touchpoint], others);
        const slack = await secondSlack(pairs.engine, view, effect, closer?.slack?.bins ?? nowhere);
        expect(slackOf(closer?.slack ?? null)).toEqual(
          slack && { unit: slack.unit, met: slack.met, counts: slack.counts },
        );
        if (closer?.slack && slack) expectMedians(closer.slack, slack);
        const wait = version === "commitment" ? await secondWait(pairs.engine, view.filter, effect) : null;
        expect(differences(closer?.wait, wait)).toEqual([]);
        seen.slack += slack ? 1 : 0;
        seen.waits += wait ? 1 : 0;
      }),
      { numRuns: 50, seed: 2 },
    );
    expect(seen.slack).toBeGreaterThan(20);
    expect(seen.waits).toBeGreaterThan(20);
  }, 180_000);
});
