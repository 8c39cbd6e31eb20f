import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { draw, standalone } from "../../src/charts/draw.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const naming = { id: "one", title: "Fish & chips", finding: "a < b" };
const bars = { marks: [Plot.barX([1, 2], { fill: "url(#late-hatch)" })] };

it("draw(options) names the picture and says its finding", () => {
  const svg = draw(document, bars, naming);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="one-title one-desc"');
  expect(svg).toContain('<title id="one-title">Fish &amp; chips</title><desc id="one-desc">a &lt; b</desc>');
});

it("draw(options) has no style in it, so that a strict content security policy lets it stand", () => {
  const svg = draw(document, bars, naming);
  expect(svg).not.toMatch(/<style|style=|class=/);
});

it("draw(options) gives each picture hatchings of its own, and only those it uses", () => {
  const svg = draw(document, bars, naming);
  expect(svg).toContain('fill="url(#one-late-hatch)"');
  expect(svg.match(/<pattern /g)).toHaveLength(1);
});

it("draw(options) throws on a chart that is more than a picture", () => {
  expect(() => draw(document, { ...bars, title: "No" }, naming)).toThrow("not a bare chart: one");
});

it("standalone(svg) brings its colours, for light and for dark", () => {
  const file = standalone(draw(document, bars, naming));
  expect(file).toMatch(/^<\?xml/);
  expect(file.match(/--broken:#/g)).toHaveLength(2);
});
