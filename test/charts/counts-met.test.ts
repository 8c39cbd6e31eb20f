import { it } from "vitest";
import { countsMet } from "../../src/charts/counts-met.ts";
import { expectGolden } from "./golden.ts";

it("countsMet(counts) hatches what is missing and writes both numbers", () => {
  const counts = [
    { name: "orders", met: 900, missed: 100, text: "900 accepted, 100 refused" },
    { name: "deals", met: 380, missed: 462, text: "380 accepted, 462 refused" },
    { name: "rules", met: 1, missed: 0, text: "1 accepted, 0 refused" },
  ];
  expectGolden("counts-met", countsMet(counts, "wide"));
});
