import { describe, expect, it } from "vitest";
import { apologies } from "../../../../data/kestrel/generator/exports/apologies.ts";
import { at, lifeWith, recordsOf } from "./lives.ts";

const apology = {
  order: "order1",
  caseId: null,
  touchpoint: "delivery.parcel",
  at: at("2024-07-03T10:00:00Z"),
};
const file = "mail-log-2024.csv";

describe("apologies", () => {
  it("are letters in the log of the mail server", () => {
    const life = lifeWith({ apologies: [apology] });
    expect(recordsOf(apologies, life).get(file)).toEqual([
      `1720000800.order1@mail.kestrel.example,2024-07-03T10:00:00Z,${life.customer.email},sorry/delivery.parcel,order1,delivered`,
    ]);
  });

  it("about a repair name its case", () => {
    const life = lifeWith({ apologies: [{ ...apology, caseId: "case1" }] });
    expect(recordsOf(apologies, life).get(file)?.[0]?.split(",")[4]).toBe("case1");
  });

  it("that came back had been sent an hour before those that arrived", () => {
    const letters = Array.from({ length: 1000 }, (_, index) => ({ ...apology, order: `order${index}` }));
    const lines = recordsOf(apologies, lifeWith({ apologies: letters })).get(file) ?? [];
    const cells = lines.map((line) => line.split(","));
    const bounced = cells.filter((row) => row.at(-1) === "bounced");
    expect(cells).toHaveLength(1000 + bounced.length);
    expect(bounced.length).toBeGreaterThan(3);
    expect(new Set(bounced.map(([, sent]) => sent))).toEqual(new Set(["2024-07-03T09:00:00Z"]));
  });
});
