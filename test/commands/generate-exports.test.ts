import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withOpenWorkspace } from "../../pipelines/commands/open-workspace.ts";
import { orders, smallWorkspace } from "./small-workspace.ts";

/** The code of a demonstration that writes these orders. */
const generator = (text: string) => `
  import { mkdirSync, rmSync, writeFileSync } from "node:fs";
  export async function generate(exports) {
    rmSync(exports, { recursive: true, force: true });
    mkdirSync(exports);
    writeFileSync(exports + "/orders.csv", ${JSON.stringify(text)});
  }`;

const fewer = orders.split("\n").slice(0, 3).join("\n");

describe("the exports of a demonstration", () => {
  let small: Awaited<ReturnType<typeof smallWorkspace>>;
  beforeEach(async () => {
    small = await smallWorkspace({ "generate.ts": generator(orders) });
    await rm(join(small.folder, "exports"), { recursive: true });
  });
  afterEach(() => rm(small.output, { recursive: true, force: true }));

  /** Records that are loaded, and what was said of writing them. */
  async function open(choice: { exports?: string } = {}) {
    small.notes.length = 0;
    const records = await withOpenWorkspace(
      { workspace: small.folder, ...choice },
      small.terminal,
      async ({ loads }) => loads.reduce((sum, load) => sum + load.records, 0),
    );
    return { records, said: small.notes.filter((note) => note.includes("demonstration")) };
  }

  it("are written at the first start, and kept", async () => {
    expect(await open()).toEqual({
      records: 3,
      said: [expect.stringMatching(/small: writing the exports of the demonstration$/)],
    });
    expect(await open()).toEqual({ records: 3, said: [] });
  });

  it("are written again when the generator has changed", async () => {
    await open();
    await small.write("generate.ts", generator(fewer));
    expect(await open()).toEqual({
      records: 2,
      said: [expect.stringMatching(/small: its generator has changed; writing the exports .* again$/)],
    });
    await small.write("generator/story.ts", "export const day = 1;");
    expect((await open()).said).toHaveLength(1);
    expect((await open()).said).toEqual([]);
  });

  it("stay if somebody else wrote them or changed them", async () => {
    await small.write("exports/orders.csv", fewer);
    expect(await open()).toEqual({ records: 2, said: [] });
    await rm(join(small.folder, "exports"), { recursive: true });
    await open();
    await small.write("exports/more.csv", fewer);
    await small.write("generate.ts", generator(fewer));
    expect(await open()).toEqual({ records: 3, said: [] });
  });

  it("are not written for a command that is told of others", async () => {
    await small.write("elsewhere/orders.csv", fewer);
    expect(await open({ exports: join(small.folder, "elsewhere") })).toEqual({ records: 2, said: [] });
  });
});
