import { tableFromIPC } from "apache-arrow";
import { expect, it } from "vitest";
import { arrow, csv } from "../../../src/figures/downloads.ts";
import type { Figure } from "../../../src/figures/figure.ts";

const figure: Figure = {
  id: "one",
  heading: "",
  finding: "",
  note: "",
  chart: null,
  columns: [
    { key: "name", label: "Name", kind: "text" },
    { key: "rate", label: "Rate", kind: "share", interval: ["low", "high"] },
  ],
  rows: [
    { name: '-1 "a"\r\nb', rate: 1 / 3, low: -0.1, high: null },
    { name: null, rate: null, low: null, high: null },
  ],
  relation: "",
  metric: "",
};

it("csv(figure) follows RFC 4180, keeps every digit, and disarms formulas in text but not in numbers", () => {
  expect(csv(figure)).toBe('name,rate,low,high\r\n"\'-1 ""a""\r\nb",0.3333333333333333,-0.1,\r\n,,,\r\n');
});

it("arrow(figure) holds the same cells, the text as it is", () => {
  const table = tableFromIPC(arrow(figure));
  expect(table.get(0)?.toJSON()).toEqual({ name: '-1 "a"\r\nb', rate: 1 / 3, low: -0.1, high: null });
  expect(table.get(1)?.toJSON()).toEqual({ name: null, rate: null, low: null, high: null });
});
