import { expect, it } from "vitest";
import { relative } from "../../src/relative.ts";

it.each([
  ["/", "/", "./"],
  ["/", "/data/", "data/"],
  ["/data/", "/", "../"],
  ["/touchpoints/delivery/parcel/", "/touchline.css", "../../../touchline.css"],
  ["/404/", "/", "./"],
  ["/404.html", "/methods/#metric-due", "methods/#metric-due"],
])("relative(%s, %s) is %s", (from, to, link) => {
  expect(relative(from, to)).toBe(link);
});
