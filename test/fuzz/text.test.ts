import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assertConserved } from "./conserved.ts";
import { type FuzzLoader, openFuzzLoader } from "./fuzz-loader.ts";
import { suiteRun, type Tally, textProperty } from "./properties.ts";
import { expectedOf, goodTextFiles } from "./text-files.ts";

const minutes = 60_000;

let loader: FuzzLoader;
beforeAll(async () => {
  loader = await openFuzzLoader();
});
afterAll(() => loader.close());

it(
  "every good record of a valid text file, in any dialect and encoding, is accepted as it stands",
  async () => {
    const property = fc.asyncProperty(goodTextFiles, async (file) => {
      const outcome = await loader.load(file.format, Buffer.from(file.bytes, "latin1"));
      expect(outcome?.accepted).toHaveLength(file.rows.length);
      if (outcome !== null) assertConserved(outcome, expectedOf(file));
    });
    await fc.assert(property, { ...suiteRun, numRuns: 100 });
  },
  minutes,
);

it(
  "every record of 600 damaged text files is accepted as it stands or in quarantine, or the file is refused",
  async () => {
    const tally: Tally = { read: 0, refused: 0 };
    await fc.assert(textProperty(loader, tally), { ...suiteRun, numRuns: 600 });
    expect(tally.read).toBeGreaterThan(2 * tally.refused);
  },
  10 * minutes,
);
