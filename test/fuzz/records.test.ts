import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FuzzLoader, openFuzzLoader } from "./fuzz-loader.ts";
import { jsonProperty, logProperty, suiteRun, type Tally, tableProperty } from "./properties.ts";

const minutes = 60_000;

let loader: FuzzLoader;
beforeAll(async () => {
  loader = await openFuzzLoader();
});
afterAll(() => loader.close());

it(
  "every record of 350 damaged JSON files is accepted as it stands or in quarantine, or the file is refused",
  async () => {
    const tally: Tally = { read: 0, refused: 0 };
    await fc.assert(jsonProperty(loader, tally), { ...suiteRun, numRuns: 350 });
    expect(tally.read).toBeGreaterThan(tally.refused);
  },
  10 * minutes,
);

it(
  "every record of 150 damaged event logs in XES and OCEL is accepted as it stands or in quarantine, or the file is refused",
  async () => {
    const tally: Tally = { read: 0, refused: 0 };
    await fc.assert(logProperty(loader, tally), { ...suiteRun, numRuns: 150 });
    expect(tally.read).toBeGreaterThan(tally.refused / 3);
  },
  10 * minutes,
);

it(
  "of 200 files of Parquet, Arrow and XLSX the whole ones are read value for value, the damaged ones counted or refused",
  async () => {
    const tally: Tally = { read: 0, refused: 0 };
    await fc.assert(tableProperty(loader, tally), { ...suiteRun, numRuns: 200 });
    expect(tally.read).toBeGreaterThan(tally.refused / 2);
  },
  10 * minutes,
);
