import { describe, expect, it } from "vitest";
import { finder, plain } from "../../../src/find/places.ts";

const find = finder([
  { id: 0, name: "Parcel on the day", says: "78.6 % kept" },
  { id: 1, name: "Through the last hub", says: "parcels wait here" },
  { id: 2, name: "Quota mantenuta", says: "La parte delle promesse" },
  { id: 3, name: "Ποσοστό τήρησης", says: "" },
]);

describe("finder", () => {
  it("finds by the beginning of a word, a name before a sentence", () => {
    expect(find("parc")).toEqual([0, 1]);
  });

  it("forgives a small mistake, accents and capitals", () => {
    expect(find("parsel")[0]).toBe(0);
    expect(find("ποσοστο")).toEqual([3]);
    expect(plain("Łódź Ēé")).toBe("łodz ee");
  });

  it("wants every word, and finds nothing for what is nowhere", () => {
    expect(find("parcel hub")).toEqual([1]);
    expect(find("zebra")).toEqual([]);
  });
});
