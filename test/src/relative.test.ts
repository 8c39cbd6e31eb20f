import { expect, it } from "vitest";
import { relative } from "../../src/relative.ts";

it.each([
  ["/", "/", "./"],
  ["/", "/en/data/", "en/data/"],
  ["/en/data/", "/en/", "../"],
  ["/en/data/", "/en/data/", "./"],
  ["/en/data/", "/it/data/", "../../it/data/"],
  ["/en/touchpoints/delivery/parcel/", "/en/touchpoints/delivery/hub/", "../hub/"],
  ["/en/touchpoints/delivery/parcel/", "/touchline.css", "../../../../touchline.css"],
  ["/404/", "/", "./"],
  ["/404.html", "/en/methods/#metric-due", "en/methods/#metric-due"],
])("relative(%s, %s) is %s", (from, to, link) => {
  expect(relative(from, to)).toBe(link);
});
