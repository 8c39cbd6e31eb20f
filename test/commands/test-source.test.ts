import { readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceTestLines, testSource } from "../../pipelines/commands/test-source.ts";
import { smallWorkspace } from "./small-workspace.ts";

const order = `{ order: "a", customer: "ann", ordered: "2024-01-01 09:00", promised: "2024-01-05" }`;

describe("source test", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  const run = async (examples: string, source?: string) => {
    await small.write("sources/orders/examples.ts", `export default [${examples}];`);
    const choice = { workspace: small.folder, ...(source !== undefined && { source }) };
    return await testSource(choice, small.terminal);
  };
  const told = async (examples: string) =>
    run(examples).then(
      (report) => sourceTestLines(report),
      (error) => error.text.replaceAll(small.folder, "~"),
    );
  beforeEach(async () => {
    small = await smallWorkspace();
    await rm(join(small.folder, "exports"), { recursive: true });
  });
  afterEach(() => rm(small.output, { recursive: true, force: true }));

  it("holds what an example says, without an export, and leaves nothing behind", async () => {
    const examples = `{ name: "plain", given: ${order}, gives: {
      journeys: [{ journey_id: "a", customer_id: { pseudonymOf: "Ann" }, started_at: "2024-01-01T08:00:00Z" }],
      outcomes: [],
    } }`;
    expect(await run(examples)).toMatchObject({ examples: 1, failed: 0, without: [] });
    expect(await told(examples)).toBe("✓ orders: plain\n1 examples hold");
    expect(await readdir(join(small.output, ".touchline"))).toEqual([]);
  });

  it("says which column is not as expected", async () => {
    expect(
      await told(
        `{ name: "wrong", given: ${order}, gives: { journeys: [{ started_at: "2024-01-01T09:00:00Z" }] } }`,
      ),
    ).toBe(
      [
        "✗ orders: wrong",
        '    journeys: started_at is "2024-01-01T08:00:00.000Z", "2024-01-01T09:00:00.000Z" expected',
        "1 of 1 examples fail",
      ].join("\n"),
    );
  });

  it("says what was refused and what was not", async () => {
    expect(
      await told(
        `{ name: "not this", given: { ...${order}, promised: "2024-02-30" }, refused: { rule: "required", column: "order" } }`,
      ),
    ).toBe(
      [
        "✗ orders: not this",
        "    refused: no such date in promised",
        "    not refused: required in order",
        "1 of 1 examples fail",
      ].join("\n"),
    );
  });

  it("takes a whole file as text, as the source reads it", async () => {
    const text = JSON.stringify("order,customer,ordered,promised,delivered\na,ann\n");
    expect(await told(`{ name: "cut", given: ${text}, refused: { rule: "too few fields" } }`)).toBe(
      "✓ orders: cut\n1 examples hold",
    );
  });

  it("says when a file as a whole is refused", async () => {
    const text = JSON.stringify("order,customer,ordered,promised\n");
    const report = await run(`{ name: "column gone", given: ${text}, gives: { journeys: [] } }`);
    expect(report.results[0]?.problems[0]).toContain('no column "delivered"');
  });

  it("tells a daylight saving remark", async () => {
    const skipped = `given: { ...${order}, ordered: "2024-03-31 02:30" }`;
    expect(
      await told(
        `{ name: "skipped", ${skipped}, gives: {}, refused: undefined, remarked: { rule: "skipped hour", column: "ordered" } }`,
      ),
    ).toContain("expects nothing");
    expect(await told(`{ name: "skipped", ${skipped}, gives: { journeys: [{}] } }`)).toContain(
      "    remarked: skipped hour in ordered",
    );
  });

  it.each([
    [
      `{ name: "odd", given: { ordr: "a" }, gives: { journeys: [] } }`,
      '✗ orders: odd\n    ~/sources/orders/examples.ts: "odd": the source has no column "ordr"',
    ],
    [
      `{ name: "odd", given: ${order}, gives: { journey: [] } }`,
      '~/sources/orders/examples.ts: "odd": no canonical table "journey"\n  Perhaps "journeys". There is:',
    ],
    [
      `{ name: "odd", given: ${order}, gives: { journeys: [{ id: "a" }] } }`,
      '~/sources/orders/examples.ts: "odd": journeys has no column "id"',
    ],
    [`{ name: "odd", given: ${order} }`, '~/sources/orders/examples.ts: "odd" expects nothing'],
    [`{ given: ${order} }`, "~/sources/orders/examples.ts: 0.name is missing"],
  ])("refuses %s", async (examples, expected) => {
    expect((await told(examples)).replaceAll(relative(process.cwd(), small.folder), "~")).toContain(expected);
  });

  it("finds a source by its name or its folder, and says which there are", async () => {
    const example = `{ name: "plain", given: ${order}, gives: { journeys: [{}] } }`;
    expect(await run(example, "orders")).toMatchObject({ examples: 1 });
    const aside = { workspace: "nowhere", source: "small/sources/orders" };
    expect(await testSource(aside, small.terminal)).toMatchObject({ workspace: "small", examples: 1 });
    await expect(run(example, "order")).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining('no source "order" in'),
    });
  });

  it("names the sources without an example", async () => {
    const report = await testSource({ workspace: small.folder }, small.terminal);
    expect(report).toMatchObject({ examples: 0, failed: 0, without: ["orders"] });
    expect(sourceTestLines(report)).toContain("– orders: no examples.ts beside source.ts");
  });
});
