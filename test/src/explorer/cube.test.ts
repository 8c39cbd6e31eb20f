import { expect, it } from "vitest";
import { arrowFile } from "../../../pipelines/publish/arrow.ts";
import { decodeCube } from "../../../src/explorer/cube.ts";

it.each([1, 7, 8, 9, 1000])("has as many numbers in each column as cells: %i", (cells) => {
  const each = <Value>(value: (cell: number) => Value) =>
    Array.from({ length: cells }, (_, cell) => value(cell));
  const cube = decodeCube(
    arrowFile(
      [
        { name: "region", type: "VARCHAR", values: each((cell) => (cell % 2 === 0 ? "North" : "South")) },
        { name: "kept", type: "BIGINT", values: each((cell) => BigInt(cell % 100)) },
        { name: "bin_low", type: "DOUBLE", values: each((cell) => cell / 2) },
        { name: "is_complete", type: "BOOLEAN", values: each((cell) => cell % 3 === 0) },
      ],
      { narrow: true },
    ),
  );
  expect(cube.cells).toBe(cells);
  const region = cube.dimensions.get("region");
  expect(Array.from(region?.codes ?? [], (code) => region?.values[code])).toEqual(
    each((cell) => (cell % 2 === 0 ? "North" : "South")),
  );
  expect(Array.from(cube.counts.get("kept") ?? [])).toEqual(each((cell) => cell % 100));
  expect(Array.from(cube.numbers.get("bin_low") ?? [])).toEqual(each((cell) => cell / 2));
  expect(Array.from(cube.flags.get("is_complete") ?? [])).toEqual(each((cell) => (cell % 3 === 0 ? 1 : 0)));
});
