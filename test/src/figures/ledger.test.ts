import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { ledger } from "../../../src/figures/ledger.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-ledger-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("leads with who clearly keeps least, against the rate of all", () => {
  const [first] = ledger(cubes);
  expect(first?.heading).toBe(
    "Parcel on the day: bert keeps 55.0\u202f% of what was promised, against 90.0\u202f% for all",
  );
  expect(first?.rows.map((row) => row.maker)).toEqual(["bert", "anna"]);
  expect(first?.note).toMatch(/^Diamond: .*filled circle: .*hollow: .*pseudonyms/);
});

it("judges nobody by few promises due", () => {
  const rows = cubes.ledger.map((row) => (row.maker === "bert" ? { ...row, due: 12 } : row));
  const [first] = ledger({ ...cubes, ledger: rows });
  expect(first?.heading).toBe("Parcel on the day: nobody keeps clearly less than the others");
  expect(first?.rows.map(({ maker, p }) => [maker, p === null])).toEqual([
    ["anna", false],
    ["bert", true],
  ]);
});

it("says that the lowest is not clearly so, where nobody keeps clearly less", () => {
  const rows = cubes.ledger.map((row) => ({ ...row, p: 1 }));
  const [first] = ledger({ ...cubes, ledger: rows });
  expect(first?.heading).toContain("nobody keeps clearly less");
  expect(first?.finding).toMatch(/^Lowest, but not clearly: bert: /);
});

it("gives differences in points, and speaks of pseudonyms where people promised", () => {
  const rows = cubes.ledger.map((row) => ({ ...row, maker: "company", campaign: `c-${row.maker}` }));
  const [campaigns] = ledger({ ...cubes, ledger: rows });
  expect(campaigns?.note).not.toContain("pseudonyms");
  const [first] = ledger(cubes);
  expect(Math.abs(Number(first?.rows[0]?.difference))).toBeGreaterThan(1);
});

it("calls a campaign by its name", () => {
  const named = { maker: "company", campaign_name: "Awake" };
  const rows = cubes.ledger.map((row) => ({ ...row, campaign: `c-${row.maker}`, ...named }));
  expect(ledger({ ...cubes, ledger: rows })[0]?.finding).toMatch(/“Awake”: /);
});

it("explains the kinds of promise that are on the ledger, and no others", () => {
  const kinds = ledger(cubes).find((figure) => figure.id === "ledger-kinds");
  expect(kinds?.note).toMatch(/^Explicit: .* Policy: .* Where a promise was changed later/);
  expect(kinds?.note).not.toMatch(/Implied|Own/);
});

it("says of promises made with less than nine in ten chance just that, and not that they were unlikely to be kept", () => {
  const rows = cubes.ledger.map((row) => ({ ...row, over_promised_share: 1 }));
  const [first] = ledger({ ...cubes, ledger: rows });
  expect(first?.finding).toContain(
    "100.0\u202f% of the promises were made with a chance of less than nine in ten of being kept",
  );
});

it("tells each aspect once, with the touchpoint's own numbers where it has but one", () => {
  const kinds = ledger(cubes).find((figure) => figure.id === "ledger-kinds");
  expect(kinds?.rows).toMatchObject([
    { touchpoint: "Parcel on the day", aspect: "time", kind: "explicit, policy", promises: 1100, kept: 0.9 },
  ]);
});

it("counts what is overdue at the end of the last month, and what moved in it", () => {
  const overdue = ledger(cubes).find((figure) => figure.id === "ledger-overdue");
  expect(overdue?.heading).toBe("106 promises overdue at the end of March 2026");
  expect(overdue?.finding).toContain(
    "30 promises fell overdue and 22 overdue ones were settled; 8 became unknown; 13 have waited",
  );
  const [before, last] = (overdue?.rows ?? []).map((row) => (key: string) => Number(row[key]));
  expect(last?.("stock")).toBe(
    (before?.("stock") ?? 0) + (last?.("entered") ?? 0) - (last?.("left") ?? 0) - (last?.("lapsed") ?? 0),
  );
});
