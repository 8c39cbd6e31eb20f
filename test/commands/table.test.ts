import { expect, it } from "vitest";
import { table } from "../../pipelines/commands/table.ts";

it("table sets numbers to the right and leaves no space at the end of a line", () => {
  const rows = [
    ["orders", "12", "late"],
    ["parcels", "1,234", ""],
  ];
  expect(table(["source", "files", "state"], rows, new Set(["files"]))).toBe(
    "source   files  state\norders      12  late\nparcels  1,234",
  );
});
