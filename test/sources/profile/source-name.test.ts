import { expect, it } from "vitest";
import { matchFile } from "../../../pipelines/sources/file-pattern.ts";
import { filePattern, sourceName } from "../../../pipelines/sources/profile/source-name.ts";

it("sourceName() leaves out dates and endings", () => {
  expect(sourceName("orders-2024-01.csv")).toBe("orders");
  expect(sourceName("Auslieferungen_20240131.csv.gz")).toBe("auslieferungen");
  expect(sourceName("03_repairExample.xes.gz")).toBe("source_03_repair_example");
  expect(sourceName("Data_v0.3_Fixit_202507.csv")).toBe("data_v0_3_fixit");
});

it.each([
  [["orders-2024-01.csv"], "orders-*.csv"],
  [["orders.csv"], "orders.csv"],
  [["data_v1_a.csv", "data_v2_bc.csv"], "data_v*.csv"],
])("filePattern() of %j is %s, which they match", (files, pattern) => {
  expect(filePattern(files)).toBe(pattern);
  for (const file of files) expect(matchFile(pattern, file)).not.toBeNull();
});
