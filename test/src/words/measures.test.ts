import { expect, it } from "vitest";
import { measures } from "../../../pipelines/publish/measures.ts";
import { definedMeasures } from "../../../src/words/metrics.ts";

it("defines every measure of the registry, and nothing else", () => {
  expect(definedMeasures.toSorted()).toEqual([...measures.keys()].toSorted());
});
